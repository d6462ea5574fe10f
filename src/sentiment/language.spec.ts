import fc from 'fast-check';
import { score } from './scorer.js';

const languageIn = (text: string): string => score(text).language;

describe('language', () => {
  it.each([
    ['The parcel has not arrived yet and nobody answers my emails.', 'en'],
    ['Great product, fast delivery', 'en'],
    ['Where\'s my stuff??', 'en'],
    ['screen cracked after 2 days', 'en'],
    ['Ich warte seit drei Wochen auf mein Paket und niemand antwortet.', 'de'],
    ['Wasserkocher ist kaputt angekommen', 'de'],
    ['Bin enttäuscht', 'de'],
    ['Je n\'ai pas reçu ma commande et le service ne répond jamais.', 'fr'],
    ['Colis jamais arrivé', 'fr'],
    ['No he recibido mi pedido y nadie me contesta, estoy muy enfadado.', 'es'],
    ['El paquete llegó roto', 'es'],
    ['Il pacco non è ancora arrivato e nessuno mi risponde.', 'it'],
    ['Pessima qualità, mai più', 'it'],
    ['Ainda não recebi o meu pedido e ninguém responde, não está certo.', 'pt'],
    ['Ik heb mijn pakket nog niet ontvangen en niemand antwoordt.', 'nl'],
    ['Waar blijft mijn bestelling?', 'nl'],
    ['Jag har inte fått mitt paket och ingen svarar.', 'sv'],
    ['Jeg har ikke modtaget min pakke, og ingen svarer.', 'da'],
    ['En ole saanut pakettiani eikä kukaan vastaa.', 'fi'],
    ['Nie dostałem jeszcze mojego zamówienia i nikt nie odpowiada.', 'pl'],
    ['Zboží ještě nedorazilo', 'cs'],
    ['Még nem kaptam meg a csomagomat, és senki sem válaszol.', 'hu'],
    ['Nu am primit coletul și nimeni nu răspunde.', 'ro'],
    ['Siparişim hala gelmedi ve kimse cevap vermiyor, çok kötü.', 'tr'],
    ['Я жду посылку уже месяц, это ужасный магазин', 'ru'],
    ['Посилка не прийшла, я дуже незадоволений цією крамницею', 'uk'],
    ['Το δέμα δεν έφτασε ποτέ', 'el'],
    ['החבילה לא הגיעה', 'he'],
    ['الطرد لم يصل', 'ar'],
    ['商品がまだ届きません', 'ja'],
    ['아직 물건이 도착하지 않았습니다', 'ko'],
    ['商品坏了，我要退款', 'zh'],
    ['สินค้ายังไม่มาถึง', 'th'],
    ['मेरा पैकेज अभी तक नहीं आया है', 'hi'],
  ])('%j is %s', (text, language) => {
    expect(languageIn(text)).toBe(language);
  });

  it.each([
    ['Ich habe "The Lord of the Rings" bestellt und es kam nie an', 'de'],
    ['Was ist das in dem Paket? Das war so nicht bestellt', 'de'],
    ['Mijn pakket is er nog niet, of is het kwijt?', 'nl'],
    ['Der Service war super, der Shop ist super', 'de'],
    ['Nie wiem co to jest, ale to nie to', 'pl'],
  ])('English words do not make %j English', (text, language) => {
    expect(languageIn(text)).toBe(language);
  });

  it.each([
    '', '4711', '😡😡', 'Kettle-X200', 'ok', 'OK super', 'thx', 'Anna Müller', 'Samsung Galaxy', 'iPhone 15 Pro Max',
    'https://shop.example/the-and-is', '#4711-22 SKU KT200', 'asdf qwer',
  ])('%j is undetermined', (text) => {
    expect(languageIn(text)).toBe('und');
  });

  it.each([
    ['en', 'en'], ['de-AT', 'de'], ['PT_br', 'pt'], ['deu', 'de'], ['eng', 'en'], ['', 'und'],
    ['english please', 'und'],
  ])('a declared %j counts as %s', (lang, language) => {
    expect(score('4711', { lang }).language).toBe(language);
  });

  it('what the sender declares stands above what we would guess', () => {
    expect(score('The parcel has not arrived yet', { lang: 'nl' }).language).toBe('nl');
  });

  it.each(['Arnaque totale', 'Szybka dostawa, polecam', 'Ich warte auf mein Paket', 'asdf qwer', '4711'])(
    'claims nothing about %j, which it cannot read',
    (text) => {
      expect(score(text)).toMatchObject({ label: 'neutral', score: 0, confidence: 0, evidence: [] });
    },
  );

  it('is a code for any text, and the same for every call', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(languageIn(text)).toMatch(/^[a-z]{2,3}$/);
        expect(languageIn(text)).toBe(languageIn(text));
      }),
    );
  });
});
