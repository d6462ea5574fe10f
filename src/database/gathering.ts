import type { EntityManager } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import type { Connection, Dialect } from './connection.js';

/** A hopeful batch wanted to read, or to write through TypeORM: it has to be written in a transaction after all. */
class NeedsTransaction extends Error {
  constructor() {
    super('This can only be done inside a transaction.');
  }
}

const refuse = (): never => {
  throw new NeedsTransaction();
};

/** Stands in for the connection of a batch that hopes to be a single statement: gathers what it writes. */
export class Gathering implements Connection {
  readonly statements: Sql[] = [];

  constructor(readonly dialect: Dialect) {}

  all(): Promise<never> {
    return Promise.reject(new NeedsTransaction());
  }

  async write(statement: Sql): Promise<void> {
    this.statements.push(statement);
  }

  /** Knows the tables, and does nothing else: what it did would be committed at once. */
  static managerOf(manager: EntityManager): EntityManager {
    return new Proxy(manager, { get: (target, key) => (key === 'connection' ? target.connection : refuse()) });
  }
}
