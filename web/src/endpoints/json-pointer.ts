/** RFC 6901: `~` and `/` within a name are escaped. */
export const pointerTo = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The value at a JSON Pointer; undefined when there is none. */
export function valueAt(payload: unknown, pointer: string): unknown {
  if (pointer === '') return payload;
  if (!pointer.startsWith('/')) return undefined;
  const steps = pointer.slice(1).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = payload;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Undefined for what is not JSON, which no JSON text means. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a mapping sees of a delivery, indented for reading; the body itself where that cannot be read. */
export const payloadText = ({ body, payload }: { body: string; payload?: unknown }): string =>
  payload === null || payload === undefined ? body : JSON.stringify(payload, null, 2);
