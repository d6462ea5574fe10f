import { presets, type PresetName } from './presets.js';

const read = (name: PresetName, payload: unknown) => presets[name].read(payload);
const complaintOf = (name: PresetName, payload: unknown) => {
  const { complaints, errors } = read(name, payload);
  return complaints?.[0] ?? errors;
};

const mail = {
  MessageID: '22c74902', FromFull: { Email: 'ann@example.com', Name: 'Ann' }, Subject: 'Broken', Date: 'Thu, 5 Apr 2026 16:59:01 +0200',
  TextBody: 'It broke.\n> earlier', StrippedTextReply: 'It broke.',
  Headers: [{ Name: 'Message-ID', Value: '<a1@mail.example.com>' }, { Name: 'In-Reply-To', Value: '<r7@shop.example>' }],
};

const route = {
  recipient: 'help@shop.example', sender: 'bounce@example.com', from: '"Ann Lee" <ann@example.com>', subject: 'Broken',
  'stripped-text': 'It broke.', 'body-plain': 'It broke.\n> earlier', 'Message-Id': '<a1@mail.example.com>', timestamp: '1767225600',
};

const ticketEvent = {
  type: 'zen:event-type:ticket.created', id: '01H', time: '2026-01-01T10:00:00Z',
  detail: { id: '35436', subject: 'Broken', description: 'It broke.', requester_id: '8', created_at: '2026-01-01T09:00:00Z', via: { channel: 'email' }, tags: ['vip'] },
  event: {},
};

const commentEvent = (comment: object) => ({
  ...ticketEvent, type: 'zen:event-type:ticket.comment_added', event: { comment: { id: '7', body: 'Still broken', is_public: true, ...comment } },
});

const form = {
  event_id: 'e1', event_type: 'form_response',
  form_response: {
    token: 't1', submitted_at: '2026-01-01T09:00:00Z', hidden: { order_id: 'H-1' },
    definition: {
      title: 'Complaints',
      fields: [{ id: 'f1', title: 'Your name?' }, { id: 'f2', title: 'What went wrong?' }, { id: 'f3', title: 'Order number' }],
    },
    answers: [
      { type: 'text', text: 'Ann', field: { id: 'f1', type: 'short_text', ref: 'a' } },
      { type: 'email', email: 'ann@example.com', field: { id: 'f9', type: 'email', ref: 'b' } },
      { type: 'text', text: 'It broke.', field: { id: 'f2', type: 'long_text', ref: 'c' } },
      { type: 'number', number: 1001, field: { id: 'f3', type: 'number', ref: 'd' } },
    ],
  },
};

const review = (changes: object) => ({
  events: [
    {
      eventName: 'service-review-created',
      eventData: {
        id: 'r1', title: 'Never again', text: 'It broke.', stars: 1, referenceId: '1001', createdAt: '2026-01-01T09:00:00.000Z',
        consumer: { id: 'c1', name: 'Ann' }, ...changes,
      },
    },
  ],
});

const page = (entry: object, object = 'page') => ({ object, entry: [{ id: 'P1', time: 1_767_225_600, ...entry }] });
const comment = (value: object, field = 'feed') => ({ changes: [{ field, value }] });
const feedComment = { item: 'comment', verb: 'add', comment_id: 'c1', message: 'It broke.', from: { id: 'u1', name: 'Ann' }, created_time: 1_767_225_600 };
const direct = (message: object) => ({ messaging: [{ sender: { id: 'u1' }, timestamp: 1_767_225_600_000, message: { mid: 'm1', text: 'It broke.', ...message } }] });

describe('presets', () => {
  it.each<[string, PresetName, unknown, object]>([
    ['its own shape', 'generic', { externalId: 'T-1', body: 'It broke.', author: { email: 'ann@example.com' }, channel: 'email' }, {
      externalId: 'T-1', body: 'It broke.', author: { email: 'ann@example.com' }, channel: 'email',
    }],
    ['other names', 'generic', { id: 7, message: 'It broke.', customer_email: 'ann@example.com', order_number: 1001, created_at: 1_767_225_600, labels: ['vip'] }, {
      externalId: '7', body: 'It broke.', author: { email: 'ann@example.com' }, orderRef: '1001', occurredAt: Date.parse('2026-01-01T00:00:00Z'),
      tags: ['vip'],
    }],
    ['something wrapped', 'generic', { type: 'new', data: { description: 'It broke.', user: { name: 'Ann', phone: 123 } } }, {
      body: 'It broke.', author: { name: 'Ann', phone: '123' },
    }],
    ['a ticket of a trigger', 'zendesk', { ticket: { id: 35436, title: 'Broken', description: 'It broke.', requester: { name: 'Ann', email: 'ann@example.com' }, tags: 'vip late', channel: 'Web', order: '1001' } }, {
      externalId: '35436', subject: 'Broken', body: 'It broke.', author: { name: 'Ann', email: 'ann@example.com' }, tags: ['vip', 'late'], orderRef: '1001',
    }],
    ['a ticket that is new', 'zendesk', ticketEvent, {
      externalId: '35436', channel: 'email', subject: 'Broken', body: 'It broke.', author: { handle: 'zendesk:8' }, tags: ['vip'],
      occurredAt: Date.parse('2026-01-01T09:00:00Z'),
    }],
    ['an answer to a ticket', 'zendesk', commentEvent({ author: { id: 9, name: 'Ann', is_staff: false } }), {
      externalId: 'comment:7', inReplyTo: '35436', body: 'Still broken', author: { name: 'Ann', handle: 'zendesk:9' },
    }],
    ['a form', 'typeform', form, {
      externalId: 't1', channel: 'form', subject: 'Complaints', body: 'It broke.', author: { name: 'Ann', email: 'ann@example.com' }, orderRef: '1001',
    }],
    ['a review', 'trustpilot', review({}), {
      externalId: 'r1', channel: 'review', subject: 'Never again', body: 'It broke.', author: { name: 'Ann', handle: 'trustpilot:c1' },
      orderRef: '1001', tags: ['trustpilot', 'stars:1'],
    }],
    ['an SMS', 'twilio', { MessageSid: 'SM1', Body: 'It broke.', From: '+4915112345', NumMedia: '0' }, {
      externalId: 'SM1', channel: 'chat', body: 'It broke.', author: { phone: '+4915112345' }, tags: ['sms'],
    }],
    ['a WhatsApp message of a picture', 'twilio', { MessageSid: 'SM1', Body: '', From: 'whatsapp:+4915112345', ProfileName: 'Ann', NumMedia: '1' }, {
      body: 'Sent without words: 1 attachment.', author: { phone: '+4915112345', name: 'Ann' }, tags: ['whatsapp'],
    }],
    ['a comment on Facebook', 'meta', page(comment(feedComment)), {
      externalId: 'c1', channel: 'social', body: 'It broke.', author: { name: 'Ann', handle: 'facebook:u1' }, occurredAt: Date.parse('2026-01-01T00:00:00Z'),
    }],
    ['a comment on Instagram', 'meta', page(comment({ id: 'c1', text: 'It broke.', from: { id: 'u1', username: 'ann' } }, 'comments'), 'instagram'), {
      externalId: 'c1', body: 'It broke.', author: { name: 'ann', handle: 'instagram:u1' }, tags: ['instagram'],
    }],
    ['a message on Messenger', 'meta', page(direct({})), { externalId: 'm1', channel: 'chat', body: 'It broke.', author: { handle: 'facebook:u1' } }],
    ['a message on WhatsApp', 'meta', page(comment({ contacts: [{ wa_id: '49151', profile: { name: 'Ann' } }], messages: [{ id: 'w1', from: '49151', timestamp: '1767225600', text: { body: 'It broke.' } }] }, 'messages'), 'whatsapp_business_account'), {
      externalId: 'w1', body: 'It broke.', author: { name: 'Ann', phone: '+49151' },
    }],
    ['a mail by Mailgun', 'mailgun', route, {
      externalId: 'a1@mail.example.com', channel: 'email', subject: 'Broken', body: 'It broke.', author: { name: 'Ann Lee', email: 'ann@example.com' },
      occurredAt: Date.parse('2026-01-01T00:00:00Z'),
    }],
    ['a mail by Postmark', 'postmark', mail, {
      externalId: 'a1@mail.example.com', inReplyTo: 'r7@shop.example', body: 'It broke.', author: { name: 'Ann', email: 'ann@example.com' },
      occurredAt: Date.parse('2026-04-05T14:59:01Z'),
    }],
  ])('make a complaint of %s', (_, name, payload, wanted) => {
    expect(complaintOf(name, payload)).toMatchObject(wanted);
    expect(read(name, payload).complaints).toHaveLength(1);
  });

  it.each<[string, PresetName, unknown]>([
    ['what an agent answers', 'zendesk', commentEvent({ author: { id: 1, is_staff: true } })],
    ['a note between agents', 'zendesk', commentEvent({ is_public: false })],
    ['another event of a ticket', 'zendesk', { ...ticketEvent, type: 'zen:event-type:ticket.status_changed' }],
    ['a review that was deleted', 'trustpilot', { events: [{ eventName: 'service-review-deleted', eventData: { id: 'r1' } }] }],
    ['how a message of ours fares', 'twilio', { MessageSid: 'SM1', MessageStatus: 'delivered', From: '+491', To: '+492' }],
    ['what the page itself says', 'meta', page(comment({ ...feedComment, from: { id: 'P1' } }))],
    ['a comment that was removed', 'meta', page(comment({ ...feedComment, verb: 'remove' }))],
    ['an echo of our own message', 'meta', page(direct({ is_echo: true }))],
    ['a message that was read', 'meta', page({ messaging: [{ sender: { id: 'u1' }, timestamp: 1, read: { watermark: 1 } }] })],
    ['a like', 'meta', page(comment({ item: 'reaction', verb: 'add' }))],
    ['a mail of a machine', 'postmark', { ...mail, Headers: [{ Name: 'Auto-Submitted', Value: 'auto-replied' }] }],
    ['a mail of a list', 'mailgun', { ...route, 'message-headers': '[["Precedence", "bulk"]]' }],
    ['any other event of Stripe', 'stripe', { id: 'evt_1', object: 'event', type: 'customer.created', created: 1, data: { object: { object: 'customer' } } }],
  ])('make nothing of %s, and do not mind', (_, name, payload) => {
    expect(read(name, payload)).toEqual({ complaints: [], praise: [], news: [], errors: null });
  });

  it('keep praise apart, so that it opens no case', () => {
    expect(read('trustpilot', review({ stars: 5 }))).toMatchObject({ complaints: [], praise: [{ externalId: 'praise:r1' }] });
  });

  it.each<[string, PresetName, unknown]>([
    ['no payload', 'generic', null],
    ['a list', 'generic', []],
    ['no words', 'generic', { id: 1 }],
    ['an unknown channel', 'generic', { body: 'x', channel: 'pigeon' }],
    ['a ticket without words', 'zendesk', { ticket: { id: 1 } }],
    ['another sender', 'zendesk', { id: 'evt_1' }],
    ['a form without answers', 'typeform', { form_response: { token: 't' } }],
    ['no events', 'trustpilot', {}],
    ['no sender', 'twilio', { MessageSid: 'SM1', Body: 'x' }],
    ['an object of another kind', 'meta', { object: 'user', entry: [] }],
    ['a mail without a sender', 'mailgun', { subject: 'x' }],
    ['a mail without an id', 'postmark', { Subject: 'x' }],
    ['a product', 'shopify', { id: 1, title: 'Kettle', variants: [] }],
    ['a dispute without an amount', 'stripe', { id: 'evt_1', object: 'event', type: 'charge.dispute.created', created: 1, data: { object: { object: 'dispute', id: 'dp_1' } } }],
  ])('say what is wrong with %s', (_, name, payload) => {
    expect(read(name, payload).errors).not.toHaveLength(0);
  });
});
