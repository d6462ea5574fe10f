import type { Catalogue } from '../t.js';

export const texts: Catalogue = {
  'Original': 'Original',
  'Go to the case': 'Zum Fall',
  'Open a case': 'Fall eröffnen',
  'Search mentions': 'Erwähnungen suchen',
  'Monitor': 'Monitor',
  'Source': 'Quelle',
  'No mention matches': 'Keine Erwähnung passt',
  'Nothing has been heard yet': 'Noch wurde nichts gehört',
  'They appear when a source finds what a monitor looks for: see the settings.':
    'Sie erscheinen, wenn eine Quelle findet, wonach ein Monitor sucht: siehe Einstellungen.',
};
