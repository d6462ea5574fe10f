import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from '../node_modules/smtp-server/dist/esm/smtp-server.js';

/** What the server does instead of taking a mail. */
export type Misbehaviour =
  | { readonly at: 'mail' | 'recipient' | 'data'; readonly code: number }
  /** Takes the mail and never says so. */
  | { readonly at: 'silence' }
  /** Takes the mail and hangs up instead of saying so. */
  | { readonly at: 'hang-up' };

export interface TakenMail extends Email {
  readonly envelopeTo: readonly string[];
  readonly envelopeFrom: string;
}

/** A real mail server on this machine that keeps what it takes, and misbehaves on request. */
export class MailServer {
  readonly taken: TakenMail[] = [];
  /** One for each mail to come, in order. */
  readonly misbehave: Misbehaviour[] = [];

  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
  ) {}

  static async start(): Promise<MailServer> {
    const refused = (code: number) => Object.assign(new Error('No, thank you'), { responseCode: code });
    const next = (...at: Misbehaviour['at'][]) => {
      const [first] = mails.misbehave;
      return first && at.includes(first.at) ? mails.misbehave.shift() : undefined;
    };
    const server = new SMTPServer({
      logger: false,
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _session, done) =>
        password === 'right' ? done(null, { user: username }) : done(new Error('Wrong password')),
      onMailFrom: (_address, _session, done) => {
        const wrong = next('mail');
        done(wrong && 'code' in wrong ? refused(wrong.code) : null);
      },
      onRcptTo: (_address, _session, done) => {
        const wrong = next('recipient');
        done(wrong && 'code' in wrong ? refused(wrong.code) : null);
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const wrong = next('data', 'silence', 'hang-up');
          if (wrong?.at === 'data') return done(refused(wrong.code));
          const { rcptTo, mailFrom } = session.envelope;
          void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
            mails.taken.push({
              ...mail,
              envelopeTo: rcptTo.map(({ address }) => address),
              envelopeFrom: mailFrom ? mailFrom.address : '',
            });
            if (wrong?.at === 'hang-up') for (const connection of server.connections) connection.close();
            else if (!wrong) done(null);
          });
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const mails: MailServer = new MailServer(server, (server.server.address() as AddressInfo).port);
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    for (const connection of this.server.connections) connection.close();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

/** Takes connections and says nothing. */
export async function muteServer(): Promise<{ readonly port: number; stop(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
