import type { Role } from '../api/types.js';
import { t } from '../texts/t.js';

/** What each role may do, in one line for the people who give it. */
export const roles: readonly { value: Role; label: string; about: string }[] = [
  { value: 'agent', label: t('Agent'), about: t('Works on their own cases and those nobody has') },
  { value: 'lead', label: t('Lead'), about: t('Also gives cases to others and imports files') },
  { value: 'manager', label: t('Manager'), about: t('Also reads insights and approves higher amounts') },
  { value: 'admin', label: t('Admin'), about: t('Also manages staff, keys, endpoints and sources') },
];

export const isRole = (value: string | null): value is Role => roles.some((role) => role.value === value);
