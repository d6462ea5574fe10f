import { score } from './scorer.js';

describe('language', () => {
  it.each([
    ['The parcel has not arrived yet and nobody answers my emails.', 'en'],
    ['Great product, fast delivery', 'en'],
    ['Ich warte seit drei Wochen auf mein Paket und niemand antwortet.', 'de'],
    ['Je n\'ai pas reçu ma commande et le service ne répond jamais.', 'fr'],
    ['No he recibido mi pedido y nadie me contesta, estoy muy enfadado.', 'es'],
    ['Il pacco non è ancora arrivato e nessuno mi risponde.', 'it'],
    ['Ainda não recebi o meu pedido e ninguém responde, não está certo.', 'pt'],
    ['Ik heb mijn pakket nog niet ontvangen en niemand antwoordt.', 'nl'],
    ['Jag har inte fått mitt paket och ingen svarar.', 'sv'],
    ['Nie dostałem jeszcze mojego zamówienia i nikt nie odpowiada.', 'pl'],
    ['Siparişim hala gelmedi ve kimse cevap vermiyor, çok kötü.', 'tr'],
    ['Я жду посылку уже месяц, это ужасный магазин', 'ru'],
    ['Посилка не прийшла, я дуже незадоволений цією крамницею', 'uk'],
    ['Το δέμα δεν έφτασε ποτέ', 'el'],
    ['החבילה לא הגיעה', 'he'],
    ['商品がまだ届きません', 'ja'],
    ['아직 물건이 도착하지 않았습니다', 'ko'],
    ['สินค้ายังไม่มาถึง', 'th'],
  ])('%j is %s', (text, language) => {
    expect(score(text).language).toBe(language);
  });

  it.each([
    '', '4711', '😡😡', 'Kettle-X200', 'Zboží ještě nedorazilo', 'Jeg har ikke', 'الطرد لم يصل', '包裹还没到',
    'ok', 'https://shop.example/the-and-is',
  ])('%j is undetermined', (text) => {
    expect(score(text).language).toBe('und');
  });

  it.each([['en', 'en'], ['de-AT', 'de'], ['PT_br', 'pt'], ['', 'und'], ['english please', 'und']])(
    'a declared %j counts as %s',
    (lang, language) => {
      expect(score('4711', { lang }).language).toBe(language);
    },
  );
});
