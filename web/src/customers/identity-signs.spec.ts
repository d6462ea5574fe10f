import { signText } from './identity-signs.js';

it.each([
  [{ by: 'this', kind: 'phone', value: '+49301' }, null, 'Gave the phone number +49301'],
  [{ by: 'this', kind: 'order', value: '1001' }, 'Ana', 'This customer wrote about order 1001, which Ana bought'],
  [{ by: 'other', kind: 'order', value: '1001' }, 'Ana', 'Ana wrote about order 1001, which this customer bought'],
  [{ by: 'this', kind: 'email', value: 'a@b.co' }, 'Ana', 'This customer gave the mail address a@b.co, which is Ana’s'],
  [{ by: 'other', kind: 'email', value: 'a@b.co' }, 'Ana', 'Ana gave the mail address a@b.co, which is this customer’s'],
  [{ by: 'both', kind: 'handle', value: 'ann' }, 'Ana', 'Both gave the handle ann'],
] as const)('a sign %j of being %j reads %j', (sign, other, text) => {
  expect(signText(sign, other)).toBe(text);
});
