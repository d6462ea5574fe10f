import sqlite3 from 'sqlite3';

/**
 * TypeORM switches on the driver's verbose mode, which takes a stack trace at every call: a third of the time of
 * a busy process (measured). A driver that is given like this has no such mode.
 */
export const sqliteDriver = { ...sqlite3, verbose: () => sqlite3 };
