import type { Catalogue } from '../t.js';

export const texts: Catalogue = {
  '{name}: {value}, corrected. Correct it': '{name}: {value}, berichtigt. Berichtigen',
  '{name}: {value}. Correct it': '{name}: {value}. Berichtigen',
  '{name}, corrected by a person': '{name}, von einem Menschen berichtigt',
  '{name}, by the scorer': '{name}, maschinell bewertet',
  'Leave it to the scorer': 'Der Maschine überlassen',
  'Topic': 'Thema',
};
