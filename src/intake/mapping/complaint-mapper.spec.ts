import { ComplaintMapper } from './complaint-mapper.js';
import { type Mapping, mappingBody } from './mapping.schema.js';

const mapped = (mapping: Mapping | null, payload: unknown) => new ComplaintMapper(mapping).map(payload);

describe('mapping a payload to a complaint', () => {
  it("takes the complaint's own shape without a mapping, and what it does not know is nothing to it", () => {
    const payload = {
      externalId: 'T-1', channel: 'web', subject: 'Kettle', body: 'It broke', author: { name: 'Ann', age: 30 },
      tags: ['vip'], occurredAt: '2026-03-01T10:00:00Z', other: { deep: [1] },
    };
    expect(mapped(null, payload).complaint).toEqual({
      externalId: 'T-1', channel: 'form', subject: 'Kettle', body: 'It broke', author: { name: 'Ann' },
      tags: ['vip'], occurredAt: Date.parse('2026-03-01T10:00:00Z'),
    });
  });

  it.each<[string, Mapping, unknown, object]>([
    ['a pointer into lists', { body: '/messages/0/text' }, { messages: [{ text: 'Late' }] }, { body: 'Late' }],
    ['a pointer with escaped names', { body: '/a~1b/c~0d' }, { 'a/b': { 'c~d': 'Late' } }, { body: 'Late' }],
    ['a pointer to an empty name', { body: '/' }, { '': 'Late' }, { body: 'Late' }],
    ['an expression', { body: { jmespath: 'm[?kind==\'text\'] | [0].v' } }, { m: [{ kind: 'text', v: 'Late' }] }, { body: 'Late' }],
    ['a list as payload', { body: '/0' }, ['Late'], { body: 'Late' }],
    ['a number for a text', { body: '/b', orderRef: '/o' }, { b: 'Late', o: 4711 }, { orderRef: '4711' }],
    ['tags in one text', { body: '/b', tags: '/t' }, { b: 'Late', t: 'vip, kettle,' }, { tags: ['vip', 'kettle'] }],
    ['empty texts for what is unknown', { body: '/b', sku: '/s', channel: '/c' }, { b: 'Late', s: '', c: null }, { channel: 'webhook' }],
    ['an author from several places', { body: '/b', 'author.email': '/from' }, { b: 'Late', from: 'a@b.co' }, { author: { email: 'a@b.co' } }],
  ])('takes %s', (_, mapping, payload, wanted) => {
    expect(mapped(mapping, payload).complaint).toMatchObject(wanted);
  });

  it.each<[string, Mapping, unknown, string]>([
    ['nothing at the place of the body', { body: '/text' }, { body: 'Late' }, '/body'],
    ['a body that is an object', { body: '/b' }, { b: { text: 'Late' } }, '/body'],
    ['what every object has', { body: '/constructor' }, {}, '/body'],
    ['an unknown channel', { body: '/b', channel: '/c' }, { b: 'Late', c: 'pigeon' }, '/channel'],
    ['a time that is none', { body: '/b', occurredAt: '/at' }, { b: 'Late', at: 1_700_000_000 }, '/occurredAt'],
    ['an expression that does not fit', { body: { jmespath: 'length(n)' } }, { n: 7 }, '/body'],
    ['a payload that is a text', { body: '/b' }, 'Late', ''],
    ['no payload', { body: '/b' }, null, ''],
  ])('says where it is wrong with %s', (_, mapping, payload, pointer) => {
    const { complaint, errors } = mapped(mapping, payload);
    expect(complaint).toBeNull();
    expect(errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('stops an expression that would never end', () => {
    const doubling = `[@, @]${'[].[@, @]'.repeat(40)}`;
    const { errors } = mapped({ body: { jmespath: doubling } }, { a: 1 });
    expect(errors).toEqual([expect.objectContaining({ pointer: '/body', code: 'expression' })]);
  });

  it.each([
    ['a pointer without its slash', { body: 'text' }, 'body'],
    ['a pointer with a lone tilde', { body: '/a~b' }, 'body'],
    ['an expression that cannot be read', { body: { jmespath: 'a[' } }, 'body'],
    ['an expression of an unknown function', { body: '/b', subject: { jmespath: 'shout(' } }, 'subject'],
    ['no body', { subject: '/s' }, 'body'],
    ['a number as path', { body: 7 }, 'body'],
    ['an expression that is too long', { body: { jmespath: 'a'.repeat(1_001) } }, 'body'],
  ])('cannot be saved with %s', (_, mapping, field) => {
    expect(mappingBody.safeParse(mapping).error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});
