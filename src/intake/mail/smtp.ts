import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** With its angle brackets, as are the two below. */
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly date: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly filename: string; readonly contentType: string; readonly content: Buffer }[];
}

/**
 * What one try has come to. SMTP can neither be asked what became of a mail nor told a key, so it matters how far the
 * try got: before the end of the data was sent nothing can have been taken (`deferred`, `refused`), and after it only
 * an answer tells (`unknown` without one).
 */
export type MailOutcome =
  | { readonly state: 'taken'; readonly response: string }
  | { readonly state: 'refused' | 'deferred' | 'unknown'; readonly detail: string };

interface SmtpProblem {
  readonly code?: string;
  readonly responseCode?: number;
  readonly message?: string;
}

/** Hands mails to the server that `REDRESS_SMTP_URL` names, a connection for each. */
export class Smtp {
  constructor(
    private readonly url: string,
    private readonly timeLimitMs: number,
  ) {}

  async send(mail: OutgoingMail): Promise<MailOutcome> {
    const node = new MailComposer({
      ...mail,
      references: [...(mail.references ?? [])],
      date: new Date(mail.date),
      attachments: mail.attachments?.map((each) => ({ ...each })),
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile();
    const raw = await node.build();
    return this.deliver({ ...node.getEnvelope(), size: raw.length }, raw);
  }

  private deliver(envelope: Envelope, raw: Buffer): Promise<MailOutcome> {
    const { auth, ...options } = parseConnectionUrl(this.url);
    const connection = new SMTPConnection({
      ...options,
      connectionTimeout: this.timeLimitMs / 3,
      greetingTimeout: this.timeLimitMs / 3,
      socketTimeout: this.timeLimitMs,
    });
    return new Promise((resolve) => {
      let handedOver = false;
      const settle = (outcome: MailOutcome) => {
        clearTimeout(deadline);
        resolve(outcome);
        if (outcome.state === 'taken') connection.quit();
        else connection.close();
      };
      const fail = (error: unknown) => settle(outcomeOf(error as SmtpProblem, handedOver));
      const deadline = setTimeout(() => fail({ message: 'the server took too long' }), this.timeLimitMs);
      // Read only once the server has said that it wants the data.
      const body = Readable.from([raw]);
      body.once('end', () => (handedOver = true));
      connection.once('error', fail);
      const send = () =>
        connection.send(envelope, body, (error, info) =>
          error ? fail(error) : settle({ state: 'taken', response: String(info.response) }),
        );
      connection.connect((error) => {
        if (error) fail(error);
        else if (auth && !connection.authenticated) connection.login(auth, (refused) => (refused ? fail(refused) : send()));
        else send();
      });
    });
  }
}

interface Envelope {
  readonly from: string | false;
  readonly to: string[];
  readonly size: number;
}

/** A server that refuses us, and not the mail, may be set right: that is tried again. */
function outcomeOf({ code, responseCode, message = 'no reason given' }: SmtpProblem, handedOver: boolean): MailOutcome {
  const detail = `The mail server: ${message}`.slice(0, 500);
  const answered = responseCode !== undefined && responseCode >= 400;
  if (!answered) return { state: handedOver ? 'unknown' : 'deferred', detail };
  return { state: responseCode >= 500 && code !== 'EAUTH' ? 'refused' : 'deferred', detail };
}
