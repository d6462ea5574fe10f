import { isId, newId } from './ids.js';

describe('ids', () => {
  it('are UUIDs of version 7 that carry the time they were made', () => {
    const before = Date.now();
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const made = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(isId(id)).toBe(true);
  });

  it('never come twice, and sort in the order they were made', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it.each(['', 'CASE-1', '01890000-0000-7000-8000-00000000000', '01890000-0000-7000-8000-00000000000g'])('%j is none', (value) => {
    expect(isId(value)).toBe(false);
  });
});
