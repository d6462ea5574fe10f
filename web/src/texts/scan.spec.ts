import { scan } from './scan.js';

it.each([
  ["<p>{t('Add note')}</p>", ['Add note'], 0],
  ['<p>Add note</p>', [], 1],
  ['<Button title="Add">+</Button>', [], 1],
  ['<Button title={`Add ${name} here`}>+</Button>', [], 1],
  ['<i className="one two">{count}</i>', [], 0],
  ["t(isNew ? 'Create' : 'Save')", ['Create', 'Save'], 0],
  ["const title = 'No cases yet';", [], 1],
  ["const verbs = { open: 'Reopen' };", [], 1],
  ["const state = 'waiting_customer';", [], 0],
] as const)('%s', (code, texts, bare) => {
  const found = scan('a.tsx', code);
  expect([found.texts, found.bare.length]).toEqual([texts, bare]);
});
