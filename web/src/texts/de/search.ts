import type { Catalogue } from '../t.js';

export const texts: Catalogue = {
  'Words, “a phrase”, a number or an address': 'Wörter, „eine Wendung“, Nummer oder Adresse',
  'Look in': 'Suchen in',
  'Everything': 'Alles',
  'What are you looking for?': 'Wonach suchen Sie?',
  'All the words have to be there; the last one may be unfinished. “Quotes” keep words together, and CASE-1042, an order number, a mail address or a phone number is found as it is.':
    'Alle Wörter müssen vorkommen, das letzte darf unfertig sein. „Anführungszeichen“ halten Wörter zusammen, und CASE-1042, eine Bestellnummer, eine E-Mail-Adresse oder eine Telefonnummer wird so gefunden, wie sie ist.',
  'Nothing was found': 'Nichts gefunden',
  'Try fewer words, or look in everything.': 'Weniger Wörter helfen vielleicht, oder suchen Sie in allem.',
};
