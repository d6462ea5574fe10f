/**
 * How much each role may give away by its own word, in major units of the currency. The same figures bound
 * what a person may propose without asking anybody, and what they may approve for somebody else. A currency
 * without an entry always needs another person, of the role named below or a higher one.
 */
export const approvalPolicy = Object.freeze({
  version: '2026-11-1',
  limitsMajor: Object.freeze({
    EUR: { agent: 50, lead: 200, manager: 2_000, admin: 10_000 },
    USD: { agent: 50, lead: 200, manager: 2_000, admin: 10_000 },
    GBP: { agent: 50, lead: 200, manager: 2_000, admin: 10_000 },
  } as Readonly<Record<string, Readonly<Record<'agent' | 'lead' | 'manager' | 'admin', number>>>>),
  otherCurrencies: 'manager',
} as const);
