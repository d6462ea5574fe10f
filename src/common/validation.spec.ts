import { z } from 'zod';
import { fieldErrors } from './validation.js';
import { oneOrMore, time } from './schemas.js';

const issuesOf = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : fieldErrors(parsed.error.issues);
};

describe('what is wrong with a request', () => {
  it('is named by JSON Pointer, and an unknown key by itself', () => {
    const schema = z.strictObject({ lines: z.array(z.strictObject({ sku: z.string() })), 'a/b~c': z.number().optional() });
    const errors = issuesOf(schema, { lines: [{ sku: 1 }, { sku: 'x', extra: 1 }], 'a/b~c': 'no', other: 1 });
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/a~1b~0c', '/lines/0/sku', '/lines/1/extra', '/other']);
  });

  it.each(['2026-01-01T00:00:00Z', '2026-01-01T02:00:00.123+02:00'])('%s is a time', (value) => {
    expect(time().safeParse(value).success).toBe(true);
  });

  it.each(['2026-01-01', '2026-01-01T00:00:00', 'yesterday', 1_700_000_000_000, ''])('%s is not', (value) => {
    expect(time().safeParse(value).success).toBe(false);
  });

  it('takes several values by comma, all of which must be known', () => {
    const schema = oneOrMore(['open', 'new']);
    expect(schema.parse('open,new')).toEqual(['open', 'new']);
    expect(schema.safeParse('open,old').success).toBe(false);
  });
});
