/** Ends the command with a message for people. */
export class Failure extends Error {
  constructor(
    message: string,
    /** 1: it was tried or checked, and did not come out well. 2: it cannot be done like this. */
    readonly exitCode: 1 | 2,
  ) {
    super(message);
    this.name = 'Failure';
  }
}
