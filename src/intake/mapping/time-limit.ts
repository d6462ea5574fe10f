import vm from 'node:vm';

const holder: { work: () => void } = { work: () => undefined };
const context = vm.createContext(holder);
const script = new vm.Script('work()');

/**
 * Runs synchronous work that may be endless, and stops it after so many milliseconds with an error.
 * An expression of fifty signs can double a list fifty times; nothing but the engine can interrupt that.
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  let result: { value: T } | undefined;
  holder.work = () => {
    result = { value: work() };
  };
  script.runInContext(context, { timeout: milliseconds });
  if (!result) throw new Error('The work has ended without a result.');
  return result.value;
}
