import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';

interface Hoodiecrow {
  readonly server: Server;
  listen(port: number, host: string, done: () => void): void;
  close(done: () => void): void;
  appendMessage(mailbox: string, flags: readonly string[], internaldate: false, raw: Buffer): void;
  getMailbox(path: string): { uidvalidity: number; messages: { uid: number }[] };
}

const require = createRequire(import.meta.url);
const hoodiecrow = require('../node_modules/hoodiecrow-imap') as (options: unknown) => Hoodiecrow;

/** A scripted IMAP server on this machine; its user is testuser, its password testpass. */
export class ImapServer {
  private constructor(private readonly server: Hoodiecrow) {}

  static async start(): Promise<ImapServer> {
    const server = hoodiecrow({ plugins: ['ID', 'NAMESPACE'], storage: { INBOX: { messages: [] } } });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ImapServer(server);
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  deliver(raw: string): void {
    this.server.appendMessage('INBOX', [], false, Buffer.from(raw.replaceAll('\n', '\r\n')));
  }

  /** As after a restore from a backup: every mail has another number. */
  renumber(): void {
    const mailbox = this.server.getMailbox('INBOX');
    mailbox.uidvalidity += 1;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}
