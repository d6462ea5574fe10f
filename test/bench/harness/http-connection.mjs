import { connect } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

/**
 * A keep-alive connection that carries one request at a time and reads only what it must:
 * the generator shares two cores with the server that it measures.
 */
export class HttpConnection {
  #socket;
  #received = Buffer.alloc(0);
  #waiting = null;

  constructor(port) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#end(error));
    this.#socket.on('close', () => this.#end(new Error('The connection was closed.')));
  }

  /** @returns {Promise<{status: number, body: Buffer}>} */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #read(chunk) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf(headEnd);
    if (end < 0) return;
    const head = this.#received.latin1Slice(0, end);
    const length = /content-length: *(\d+)/i.exec(head);
    if (!length) return this.#end(new Error(`An answer without content-length:\n${head}`));
    const bodyStart = end + headEnd.length;
    const bodyEnd = bodyStart + Number(length[1]);
    if (this.#received.length < bodyEnd) return;
    const body = this.#received.subarray(bodyStart, bodyEnd);
    this.#received = Buffer.alloc(0);
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve({ status: Number(head.slice(9, 12)), body });
  }

  #end(error) {
    this.#waiting?.reject(error);
    this.#waiting = null;
    this.#socket.destroy();
  }
}
