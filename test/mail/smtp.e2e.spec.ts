import { type OutgoingMail, Smtp } from '../../src/intake/mail/smtp.js';
import { MailServer, type Misbehaviour, muteServer } from './mail-server.js';

const mail: OutgoingMail = {
  from: 'Shop <help@shop.example>',
  to: 'ann@example.com',
  subject: 'Grüße: Ihr Fall [CASE-1]',
  text: 'Hello,\n.\n..a line that begins with two dots\nand 1 € of ünïcode',
  messageId: '<one@shop.example>',
  inReplyTo: '<zero@example.com>',
  references: ['<minus@example.com>', '<zero@example.com>'],
  date: Date.parse('2026-03-02T10:00:00Z'),
};

describe('a mail on its way', () => {
  let server: MailServer;
  beforeEach(async () => {
    server = await MailServer.start();
  });
  afterEach(() => server.stop());

  const sent = (timeLimitMs = 5000, url = server.url) => new Smtp(url, timeLimitMs).send(mail);

  it('arrives as it was written', async () => {
    expect(await sent()).toMatchObject({ state: 'taken' });
    expect(server.taken).toMatchObject([
      {
        envelopeFrom: 'help@shop.example',
        envelopeTo: ['ann@example.com'],
        subject: mail.subject,
        messageId: mail.messageId,
        inReplyTo: mail.inReplyTo,
        references: '<minus@example.com> <zero@example.com>',
        date: '2026-03-02T10:00:00.000Z',
      },
    ]);
    expect(server.taken[0]?.text?.trim()).toBe(mail.text);
  });

  it.each<[string, Misbehaviour]>([
    ['refused', { at: 'recipient', code: 550 }],
    ['refused', { at: 'mail', code: 553 }],
    ['refused', { at: 'data', code: 554 }],
    ['deferred', { at: 'recipient', code: 450 }],
    ['deferred', { at: 'data', code: 451 }],
    ['unknown', { at: 'hang-up' }],
  ])('is %s when the server does %j', async (state, wrong) => {
    server.misbehave.push(wrong);
    expect(await sent()).toMatchObject({ state });
  });

  it('is unknown when the server has it and says nothing', async () => {
    server.misbehave.push({ at: 'silence' });
    expect(await sent(400)).toMatchObject({ state: 'unknown' });
    expect(server.taken).toHaveLength(1);
  });

  it('was surely not taken by a server that never greets, or is not there', async () => {
    const mute = await muteServer();
    expect(await sent(300, `smtp://127.0.0.1:${mute.port}`)).toMatchObject({ state: 'deferred' });
    mute.stop();
    expect(await sent(300, `smtp://127.0.0.1:${mute.port}`)).toMatchObject({ state: 'deferred' });
  });

  it('waits for a password that is put right', async () => {
    const withPassword = (password: string) => server.url.replace('//', `//shop:${password}@`);
    expect(await sent(2000, withPassword('wrong'))).toMatchObject({ state: 'deferred' });
    expect(await sent(2000, withPassword('right'))).toMatchObject({ state: 'taken' });
  });
});
