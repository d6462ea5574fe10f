import { runTrain } from './train-command.js';

process.exitCode = runTrain(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
