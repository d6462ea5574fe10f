import { ImapFlow } from 'imapflow';
import { mailboxPolicy } from '../../../config/policies/mailboxes.js';
import { publicAddress } from '../../common/outgoing/public-address.js';
import type { Mailbox } from './mailbox.entity.js';

export interface FetchedMail {
  readonly uid: number;
  /** Null when it is larger than is read. */
  readonly raw: Buffer | null;
}

export interface MailboxPlace {
  readonly uidValidity: string;
  readonly uidNext: number;
}

const { atOnce, bytesMax, connectMs } = mailboxPolicy;

/** One visit to a mailbox. Nothing there is changed: mails are not even marked as read. */
export class ImapReader {
  private constructor(private readonly client: ImapFlow) {}

  /** Throws what imapflow throws, and `OutgoingError` for an address that is not public. */
  static async open(mailbox: Mailbox, password: string, allowLoopback: boolean): Promise<ImapReader> {
    const address = await publicAddress(mailbox.host, mailbox.port, allowLoopback, connectMs);
    const client = new ImapFlow({
      host: address,
      port: mailbox.port,
      servername: mailbox.host,
      secure: mailbox.security === 'tls',
      doSTARTTLS: mailbox.security === 'starttls' ? true : mailbox.security === 'none' ? false : undefined,
      auth: { user: mailbox.username, pass: password },
      disableAutoIdle: true,
      logger: false,
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      socketTimeout: 2 * connectMs,
    });
    // What breaks later breaks the command that waits for it; without a listener it would break the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.mailboxOpen(mailbox.folder, { readOnly: true });
      return new ImapReader(client);
    } catch (error) {
      client.close();
      throw error;
    }
  }

  get place(): MailboxPlace {
    const { mailbox } = this.client;
    if (!mailbox) throw new Error('The folder is not open.');
    return { uidValidity: String(mailbox.uidValidity), uidNext: mailbox.uidNext };
  }

  /** The numbers that follow `lastUid`, or, where numbers have changed, of mails since a day. */
  async after(lastUid: number, since: Date | null): Promise<number[]> {
    const wanted = since === null ? { uid: `${lastUid + 1}:*` } : { since };
    const found = (await this.client.search(wanted, { uid: true })) || [];
    return found.filter((uid) => uid > lastUid).sort((one, other) => one - other).slice(0, atOnce);
  }

  async fetch(uid: number): Promise<FetchedMail> {
    const known = await this.client.fetchOne(String(uid), { uid: true, size: true }, { uid: true });
    if (!known || (known.size ?? 0) > bytesMax) return { uid, raw: null };
    const mail = await this.client.fetchOne(String(uid), { uid: true, source: true }, { uid: true });
    return { uid, raw: (mail && mail.source) || null };
  }

  async close(): Promise<void> {
    await this.client.logout().catch(() => this.client.close());
  }
}
