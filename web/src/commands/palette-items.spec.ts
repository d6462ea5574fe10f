import { matching, numberIn, type PaletteItem } from './palette-items.js';

const item = (label: string, keywords?: string): PaletteItem => ({ id: label, label, group: 'Case', keywords, run: () => undefined });
const items = [item('Assign to me', 'owner'), item('Resolve'), item('Write a note')];

it.each([
  ['', ['Assign to me', 'Resolve', 'Write a note']],
  ['res', ['Resolve']],
  ['to as', ['Assign to me']],
  ['own', ['Assign to me']],
  ['case note', ['Write a note']],
  ['solve', []],
])('finds by how words begin: %j', (query, labels) => {
  expect(matching(items, query).map(({ label }) => label)).toEqual(labels);
});

it.each([
  ['1042', 'CASE-1042'],
  ['case-1042', 'CASE-1042'],
  ['Case 1042', 'CASE-1042'],
  ['#1042', 'CASE-1042'],
  ['clm-7', 'CLM-7'],
  ['kettle 1042', null],
  ['', null],
])('reads %j as %j', (query, number) => {
  expect(numberIn(query)).toBe(number);
});
