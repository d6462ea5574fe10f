import { v7 } from 'uuid';

/** UUIDv7: sorts by the time it was made, so that inserts land at the end of every index. */
export const newId = (): string => v7();

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (value: string): boolean => uuid.test(value);
