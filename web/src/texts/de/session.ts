import type { Catalogue } from '../t.js';

export const texts: Catalogue = {
  'Sign in': 'Anmelden',
  'Sign in to Redress': 'Bei Redress anmelden',
  'Forgotten your password? An administrator can set a new one under Settings, Staff.':
    'Passwort vergessen? Ein Administrator kann unter Einstellungen, Mitarbeiter ein neues setzen.',
  'Account of {name}': 'Konto von {name}',
  'Sign out': 'Abmelden',
};
