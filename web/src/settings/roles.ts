import type { Role } from '../api/types.js';

/** What each role may do, in one line for the people who give it. */
export const roles: readonly { value: Role; label: string; about: string }[] = [
  { value: 'agent', label: 'Agent', about: 'Works on their own cases and those nobody has' },
  { value: 'lead', label: 'Lead', about: 'Also gives cases to others and imports files' },
  { value: 'manager', label: 'Manager', about: 'Also reads insights and approves higher amounts' },
  { value: 'admin', label: 'Admin', about: 'Also manages staff, keys, endpoints and sources' },
];

export const isRole = (value: string | null): value is Role => roles.some((role) => role.value === value);
