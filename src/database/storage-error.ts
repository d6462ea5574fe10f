import { DomainError } from '../common/domain-error.js';

/** The database cannot take the write now (disk full, I/O error, too many conflicts); nothing was kept. */
export class StorageUnavailable extends DomainError {
  constructor(readonly reason: unknown) {
    super(503, 'storage.unavailable', 'The database cannot take this now; nothing was stored. Try again.', {
      retryAfterSeconds: 2,
    });
  }
}

export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string') return code;
  return driverError === undefined ? undefined : codeOf(driverError);
}

/** Errors after which SQLite has ended, or may have ended, the whole transaction. */
const sqliteFatal = new Set([
  'SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_NOMEM', 'SQLITE_BUSY', 'SQLITE_INTERRUPT', 'SQLITE_CORRUPT',
  'SQLITE_NOTADB', 'SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_MISUSE',
]);

export const endsSqliteTransaction = (error: unknown): boolean => sqliteFatal.has(codeOf(error) ?? '');

/** serialization_failure, deadlock_detected: the whole transaction may be tried again. */
export const isPostgresConflict = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error) ?? '');

/** What the driver and TypeORM say without a code when a connection went away under them. */
const connectionGone = /^(Connection terminated|Client has encountered a connection error|Query runner already released)/;

/** 53xxx insufficient resources, 57xxx operator intervention, 58xxx system error, 08xxx connection. */
export const isPostgresOutage = (error: unknown): boolean =>
  /^(08|53|57|58)/.test(codeOf(error) ?? '') || ['ECONNREFUSED', 'ECONNRESET'].includes(codeOf(error) ?? '') ||
  (error instanceof Error && connectionGone.test(error.message));

/** The database, not the caller: what was asked may be asked again. */
export const isStorageOutage = (error: unknown): boolean => isPostgresOutage(error) || endsSqliteTransaction(error);

/** Something else still refers to the row, or the row refers to nothing. */
export const isForeignKeyViolation = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === '23503' || (code === 'SQLITE_CONSTRAINT' && String(error).includes('FOREIGN KEY'));
};

export const isUniqueViolation = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === '23505' || (code === 'SQLITE_CONSTRAINT' && /UNIQUE|PRIMARY KEY/.test(String(error)));
};
