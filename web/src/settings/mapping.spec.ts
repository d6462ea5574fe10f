import { mappingOf, textsOf } from './mapping.js';

describe('the mapping form', () => {
  it('tells a JSON Pointer from JMESPath by its slash', () => {
    expect(mappingOf({ body: ' /ticket/text ', subject: 'ticket.title' })).toEqual({
      body: '/ticket/text',
      subject: { jmespath: 'ticket.title' },
    });
  });

  it('is no mapping when nothing is filled in', () => {
    expect(mappingOf({ body: '  ', sku: '' })).toBeNull();
  });

  it('shows again what was saved', () => {
    expect(textsOf({ body: '/text', 'author.email': { jmespath: 'from[0].address' } })).toEqual({
      body: '/text',
      'author.email': 'from[0].address',
    });
    expect(textsOf(null)).toEqual({});
  });
});
