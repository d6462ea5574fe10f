import { runEval } from './eval-command.js';

process.exitCode = await runEval(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
