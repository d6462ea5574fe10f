import { readReport, verdictOf } from './mail-verdict.policy.js';
import { withoutQuotes } from './quoted-text.policy.js';

describe('what a person has written in a mail', () => {
  it.each([
    ['Thanks.', 'Thanks.'],
    ['Thanks.\r\n\r\n> old\r\n> older', 'Thanks.'],
    ['Yes.\n\nOn Mon, 2 Mar 2026, Shop wrote:\n> Really?', 'Yes.'],
    ['Ja.\n\nAm 2. März 2026 um 10:00 schrieb Shop\n<help@shop.example>:\n> Wirklich?', 'Ja.'],
    ['Oui.\n\nLe 2 mars 2026, Shop a écrit :\n> Vraiment ?', 'Oui.'],
    ['No.\n\n-----Original Message-----\nFrom: Shop\nSubject: x', 'No.'],
    ['No.\n\nVon: Shop\nGesendet: Montag\nBetreff: x\n\nAlles', 'No.'],
    ['> Which lamp?\nThe blue one.', 'The blue one.'],
    ['On Mon, Shop wrote:\n> Which?\n\nThe blue one below.', 'On Mon, Shop wrote:\n\n\nThe blue one below.'],
    ['> only a quotation', '> only a quotation'],
    ['On Monday it broke. I wrote:\nnothing', 'On Monday it broke. I wrote:\nnothing'],
  ])('of %j is %j', (text, own) => {
    expect(withoutQuotes(text).replaceAll(/\n{2,}/g, '\n\n')).toBe(own.replaceAll(/\n{2,}/g, '\n\n'));
  });
});

describe('what a mail is', () => {
  it.each([
    ['complaint', {}],
    ['complaint', { 'auto-submitted': 'no' }],
    ['auto_reply', { 'auto-submitted': 'auto-replied; owner=x' }],
    ['auto_reply', { 'return-path': '<>' }],
    ['auto_reply', { 'x-autoreply': 'yes' }],
    ['bulk', { precedence: 'Bulk' }],
    ['bulk', { 'list-id': '<news.example>' }],
    ['own', { 'x-redress-case': 'CASE-1' }],
    ['bounce', { 'content-type': 'multipart/report; report-type=delivery-status; boundary=x', 'return-path': '<>' }],
  ])('is %s by %j', (verdict, headers) => {
    expect(verdictOf(new Map(Object.entries(headers)))).toBe(verdict);
  });

  it('does not take a delay for a failure', () => {
    expect(readReport('Action: delayed\nStatus: 4.4.1')).toEqual({ failed: false, detail: '4.4.1' });
  });
});
