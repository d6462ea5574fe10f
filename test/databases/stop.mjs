export default async function stop() {
  await globalThis.redressDatabases?.stop();
  globalThis.redressDatabases = undefined;
}
