import pg from 'pg';

/**
 * A connection that the server ends between two statements says so by an event; with nobody listening that would
 * end the process. Whoever uses the connection next is told by an error of its own.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
