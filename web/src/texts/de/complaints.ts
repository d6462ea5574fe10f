import type { Catalogue } from '../t.js';

export const texts: Catalogue = {
  'Open case': 'Fall öffnen',
  'No case': 'Kein Fall',
  '{level} or worse': '{level} oder schlimmer',
  'Search complaints': 'Beschwerden suchen',
  'No complaint matches': 'Keine Beschwerde passt',
  'No complaints yet': 'Noch keine Beschwerden',
  'They arrive by webhook, by the API, or from a file: see the settings.':
    'Sie kommen per Webhook, über die API oder aus einer Datei: siehe Einstellungen.',
};
