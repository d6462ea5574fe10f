import type { SeverityCode } from './severity.js';

type Grave = Extract<SeverityCode, 'physical_danger' | 'self_harm' | 'legal_threat'>;

/**
 * What must not be missed in the languages our customers write most, by ISO 639-1 code; their other words are not read.
 * Notation as in `PhraseBook`; the negators of English do not take it back.
 */
export const graveAbroad: Readonly<Record<string, Readonly<Record<Grave, readonly string[]>>>> = {
  de: {
    physical_danger: [
      'feuer gefangen', 'in brand|flammen',
      'explodiert|explosion|stromschlag|vergiftung|lebensgefährlich|verbrannt|verbrüht',
      'elektrischer|elektrischen schlag',
      'brandgefahr|verletzt|erstickt|krankenhaus|notaufnahme|glassplitter|gasgeruch',
    ],
    self_harm: ['mich umbringen|umzubringen', 'nicht mehr leben', 'will|möchte sterben', 'suizid|selbstmord|suizidgedanken', 'das leben nehmen'],
    legal_threat: ['rechtsanwalt|anwalt|anwältin|strafanzeige|rechtsanwältin', 'vor gericht', 'rechtliche schritte'],
  },
  fr: {
    physical_danger: [
      'pris|prend feu', 'en feu|flammes',
      'explosé|explosion|brûlé|brûlée|brûlure|électrocuté|électrocutée|intoxication|blessé|blessée',
      'décharge électrique', 'hôpital|urgences|étouffé|étouffée',
    ],
    self_harm: ['me suicider|tuer', 'envie|veux de? mourir', 'mettre fin à mes jours', 'suicide|suicidaire'],
    legal_threat: ['mon|un avocat', 'porter|porte plainte', 'au|en tribunal|justice', 'mise en demeure'],
  },
  es: {
    physical_danger: [
      'se incendió|incendia|quemó|prendió', 'en llamas',
      'explotó|explosión|incendio|quemadura|quemaduras|electrocutado|intoxicación|herido|herida',
      'descarga eléctrica', 'al|el hospital', 'urgencias|asfixia',
    ],
    self_harm: ['quiero morir|morirme|matarme|suicidarme', 'quitarme la vida', 'suicidio|suicidarme'],
    legal_threat: ['mi|un abogado', 'voy a denunciar|demandar', 'demanda|denuncia judicial', 'los tribunales'],
  },
  it: {
    physical_danger: [
      'preso|prende fuoco', 'in fiamme',
      'esploso|esplosa|esplosione|incendio|bruciato|ustione|ustioni|intossicazione|ferito|ferita',
      'scossa elettrica', 'ospedale|soffocato',
    ],
    self_harm: ['voglio morire|uccidermi|suicidarmi', 'togliermi la vita', 'suicidio|suicidarmi'],
    legal_threat: ['avvocato|querela|tribunale', 'vie legali'],
  },
  nl: {
    physical_danger: [
      'vlam gevat', 'in brand',
      'ontploft|ontploffing|geëxplodeerd|verbrand|brandwond|brandwonden|elektrocutie|voedselvergiftiging|gewond',
      'elektrische schok', 'ziekenhuis|gestikt|brandgevaar',
    ],
    self_harm: ['mezelf doden|ombrengen', 'niet meer leven', 'wil dood', 'zelfmoord|zelfdoding|suïcide'],
    legal_threat: ['advocaat|rechtszaak|dagvaarding', 'naar de rechter', 'juridische stappen'],
  },
  pt: {
    physical_danger: [
      'pegou|apanhou fogo', 'em chamas',
      'explodiu|explosão|incêndio|queimadura|queimaduras|queimou|eletrocutado|intoxicação|ferido|ferida',
      'choque elétrico|eléctrico', 'hospital|sufocou',
    ],
    self_harm: ['quero morrer', 'me matar', 'tirar a minha? própria? vida', 'suicídio|suicidar'],
    legal_threat: ['advogado|advogada|processar|procon|tribunal', 'medidas legais|judiciais'],
  },
};
