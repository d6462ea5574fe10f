/** What a template may name, with what stands there in an example. A later room adds what it knows (`fact-sources.ts`). */
export const variables = {
  'customer.name': { says: 'Who complains', sample: 'Ann Miller' },
  'case.number': { says: 'What people call the case', sample: 'CASE-1042' },
  'case.subject': { says: 'What it is about', sample: 'Broken lamp' },
  'case.received': { says: 'The day on which the first text came', sample: '2 March 2026' },
  'case.answer_by': { says: 'The day by which the final answer is owed', sample: '30 March 2026' },
  'order.ref': { says: 'The number of the order', sample: 'AF-10001' },
  'order.placed': { says: 'The day of the order', sample: '20 February 2026' },
  'agent.name': { says: 'Whoever writes', sample: 'Sam Field' },
  'team.name': { says: 'The team of the case', sample: 'Returns' },
  'claim.number': { says: 'The latest claim of the case', sample: 'CLM-1042' },
  'claim.amount': { says: 'What is given for it', sample: '€18.50' },
  'status.link': { says: 'The page on which the customer follows the complaint', sample: 'https://shop.example/s/…' },
  today: { says: 'The day on which it is written', sample: '3 March 2026' },
} as const;

export type Variable = keyof typeof variables;
export const variableNames = Object.keys(variables) as Variable[];
export const isVariable = (name: string): name is Variable => Object.hasOwn(variables, name);
