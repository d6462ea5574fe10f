import type { LetterTexts } from './wording.js';

export const de: LetterTexts = {
  greeting: ['Guten Tag {{customer.name}},', 'Guten Tag,'],
  closing: ['Mit freundlichen Grüßen\n{{agent.name}}', 'Mit freundlichen Grüßen\nIhr Kundenservice'],
  order: 'Es geht um Ihre Bestellung {{order.ref}}.',
  acknowledgement: {
    subject: 'Ihre Beschwerde ist bei uns eingegangen',
    paragraphs: [
      'danke, dass Sie uns geschrieben haben. Ihre Beschwerde ist am {{case.received}} bei uns eingegangen und hat die Nummer {{case.number}}; bitte nennen Sie sie, wenn Sie uns schreiben.',
      '{order}',
      'Wir gehen der Sache nach. Unsere abschließende Antwort haben Sie bis zum {{case.answer_by}}.',
      'Hier können Sie sehen, wie es um Ihre Beschwerde steht, und etwas ergänzen: {{status.link}}',
    ],
  },
  holding: {
    subject: 'Ihre Beschwerde braucht noch etwas Zeit',
    paragraphs: [
      'wir gehen Ihrer Beschwerde {{case.number}} vom {{case.received}} noch nach.',
      '{order}',
      'Warum es länger dauert:\n{reasons}',
      'Sie hören von uns bis zum {expectBy}.',
      '{route}',
    ],
  },
  final: {
    subject: 'Unsere abschließende Antwort auf Ihre Beschwerde',
    paragraphs: [
      'wir haben Ihre Beschwerde {{case.number}} vom {{case.received}} geprüft. Dies ist unsere abschließende Antwort.',
      '{order}',
      '{outcome}',
      'Unsere Gründe:\n{reasons}',
      'Was wir tun:\n{redress}',
      '{route}',
    ],
  },
  outcomes: {
    upheld: 'Sie haben recht, und es tut uns leid: Wir geben Ihrer Beschwerde statt.',
    partly_upheld: 'Zum Teil haben Sie recht, und das tut uns leid: Wir geben Ihrer Beschwerde teilweise statt.',
    rejected: 'Wir können Ihrer Beschwerde nicht stattgeben.',
    no_fault: 'Nach unserer Prüfung hat niemand das Geschehene verschuldet.',
  },
  route: ['Wenn Sie mit unserer Antwort nicht einverstanden sind, können Sie sich an {body} wenden: {how}', 'Bitte tun Sie das bis zum {until}.'],
  routes: {
    financial_ombudsman: {
      body: 'den Financial Ombudsman Service',
      how: 'Das ist kostenlos, und er ist unabhängig von uns (www.financial-ombudsman.org.uk, +44 800 023 4567). Nach dem unten genannten Tag kann er Ihre Beschwerde ohne unsere Zustimmung nur noch in engen Ausnahmen prüfen.',
    },
    cfpb: {
      body: 'das Consumer Financial Protection Bureau',
      how: 'Sagen Sie ihm unter www.consumerfinance.gov/complaint, was Sie von unserer Antwort halten.',
    },
  },
};
