import type { Catalogue } from '../t.js';

/** Codes of the API, in words: `waiting_customer` is looked up as `waiting customer`. */
export const texts: Catalogue = {
  // Channels
  'webhook': 'Webhook', 'api': 'API', 'form': 'Formular', 'email': 'E-Mail', 'phone': 'Telefon', 'post': 'Brief',
  'chat': 'Chat', 'social': 'Soziales Netz', 'review': 'Bewertung', 'store': 'Filiale',
  // Topics
  'fraud': 'Betrug', 'damaged': 'beschädigt', 'wrong item': 'falscher Artikel', 'missing': 'fehlend', 'delivery': 'Lieferung',
  'quality': 'Qualität', 'refund': 'Erstattung', 'price': 'Preis', 'website': 'Website', 'account': 'Konto',
  'service': 'Service', 'other': 'Sonstiges',
  // Tones
  'negative': 'negativ', 'neutral': 'neutral', 'positive': 'positiv',
  // Priorities
  'low': 'niedrig', 'normal': 'normal', 'high': 'hoch', 'urgent': 'dringend',
  // Names of facts
  'severity': 'Schwere', 'priority': 'Priorität', 'category': 'Kategorie', 'state': 'Status', 'channel': 'Kanal',
  'assignee': 'Bearbeiter',
  // Clocks
  'first response': 'Erste Antwort', 'next response': 'Nächste Antwort', 'resolution': 'Lösung',
  // Causes
  'product defect': 'Produktmangel', 'packaging': 'Verpackung', 'carrier delay': 'Lieferverzug', 'carrier loss': 'Verlust beim Versand',
  'picking error': 'Fehler im Lager', 'refund late': 'Erstattung zu spät', 'billing error': 'Abrechnungsfehler',
  'description wrong': 'falsche Beschreibung', 'website error': 'Fehler der Website', 'service failure': 'Fehler im Service',
  'customer error': 'Irrtum des Kunden',
  // Outcomes
  'upheld': 'berechtigt', 'partly upheld': 'teilweise berechtigt', 'rejected': 'abgelehnt', 'no fault': 'kein Verschulden',
  // Claims
  'missing item': 'fehlender Artikel', 'not received': 'nicht erhalten', 'not as described': 'nicht wie beschrieben', 'late': 'zu spät',
  'store credit': 'Guthaben', 'replacement': 'Ersatz', 'repair': 'Reparatur', 'goodwill': 'Kulanz',
  'filed': 'angelegt', 'assessed': 'geprüft', 'proposed': 'vorgeschlagen', 'approved': 'freigegeben', 'settling': 'in Abwicklung',
  'settled': 'abgewickelt', 'withdrawn': 'zurückgezogen', 'awaiting evidence': 'wartet auf Belege', 'awaiting approval': 'wartet auf Freigabe',
  'partly settled': 'teilweise abgewickelt', 'appealed': 'im Widerspruch', 'medium': 'mittel',
  // Roles
  'agent': 'Sachbearbeitung', 'lead': 'Teamleitung', 'manager': 'Leitung', 'admin': 'Administration',
  // Sources
  'feed': 'Feed', 'mastodon': 'Mastodon', 'seeing': 'sieht', 'blind': 'sieht nichts',
  // Spans and groups of insights
  'hour': 'Stunde', 'day': 'Tag', 'week': 'Woche', 'month': 'Monat', 'topic': 'Thema', 'brand': 'Marke', 'language': 'Sprache',
  'source': 'Quelle', 'none': 'keine',
};
