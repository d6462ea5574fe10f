import { assertVersion, readIfMatch, Stale } from './etag.js';

describe('If-Match', () => {
  it.each([['"1"', 1], [' "42" ', 42]])('%s is version %d', (header, version) => {
    expect(readIfMatch(header)).toBe(version);
  });

  it.each(['*', '1', 'W/"1"', '"a"', '"1","2"', '""', '"-1"'])('%s is refused', (header) => {
    expect(() => readIfMatch(header)).toThrow('one version in quotes');
  });

  it('shows what is there now to somebody who saw something older', () => {
    const current = { version: 3 };
    expect(() => assertVersion(current, 3, () => current)).not.toThrow();
    expect(() => assertVersion(current, undefined, () => current)).not.toThrow();
    let stale: unknown;
    try {
      assertVersion(current, 2, () => ({ version: 3, name: 'now' }));
    } catch (error) {
      stale = error;
    }
    expect(stale).toBeInstanceOf(Stale);
    expect((stale as Stale).extra).toEqual({ current: { version: 3, name: 'now' } });
  });
});
