/**
 * Everyday function words by ISO 639-1 code. A word may stand in several lists: it then votes for all of
 * them, and near relatives (Danish and Norwegian) stay undecided unless one of their own words comes up.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: `the and is was are were be been to of in it that this for with on my you your i we they he she have
    has had not but at from will would can could do does did just what when which there their its it's
    i'm i've don't didn't an as by or if so no very never still been after about again only because me
    them our us how why who than then got get want need please order arrived nobody nothing any all out
    up where more some were your yours here too`,
  de: `der die das und ist war sind nicht ein eine einen einem einer ich wir sie es mit auf für zu von den
    dem des im am auch aber noch habe hat haben wurde wird bei nach wie was so nur wenn kein keine mein
    meine meinen mir mich uns ihr ihre sehr schon immer seit bis dass oder als aus bitte danke leider
    gut schlecht warte warten bestellung lieferung paket kaputt angekommen erhalten nie wieder über vor
    super niemand drei zwei wochen tage gar`,
  fr: `le la les un une des et est sont était pas ne je vous nous il elle ils on que qui dans pour sur avec
    au aux du de ce cette ces mon ma mes votre vos mais ou où très plus rien jamais toujours j'ai c'est
    n'est n'ai qu'il d'un d'une ai été suis avez avons fait bien merci bonjour commande livraison colis
    reçu depuis encore sans se son sa super y me déçu`,
  es: `el la los las un una unos unas y es son era no que de en por para con mi mis su sus me te se lo le
    les pero muy más nunca siempre todo nada como este esta esto está están fue ha han he hemos tengo
    tiene yo usted ustedes al del ya gracias hola pedido envío llegó llegado producto desde hace sin
    sobre cuando porque también super`,
  it: `il lo la i gli le un uno una e è sono era non che di a da in con su per mi ti si ci mio mia miei
    vostro ma più molto mai sempre tutto niente come questo questa ho hai ha abbiamo hanno stato stata
    del della dei delle al alla nel nella dal grazie ciao ordine spedizione pacco arrivato ricevuto
    anche ancora sul quando perché`,
  pt: `o a os as um uma uns umas e é são foi não que de em por para com meu minha seu sua me se mas muito
    mais nunca sempre tudo nada como este esta isso está estão tem tenho eu você vocês ao do da dos das
    no na nos nas já obrigado obrigada olá pedido entrega chegou produto desde há sem quando porque
    também ainda até pelo pela`,
  nl: `de het een en is was zijn niet ik wij we jullie ze hij zij dat die dit deze in op van voor met aan
    te bij naar om er maar ook nog wel geen mijn uw je jij heb heeft hebben had werd wordt kan niets
    nooit altijd heel erg meer als wat hoe dan of door over uit bedankt bestelling levering pakket
    ontvangen al sinds super`,
  sv: `och är var inte en ett jag vi ni de det den som på av för med till från har hade att men om mycket
    aldrig alltid inget ingen min mitt mina er ert kan ska skulle blev när här där detta så också bara
    mer eller vad hur tack hej beställning leverans paket fått sedan efter`,
  da: `og er var ikke en et jeg vi de det den som på af for med til fra har havde at men om meget aldrig
    altid intet ingen min mit mine jer kan skal ville blev når her der dette så også kun mere eller hvad
    hvordan tak hej bestilling levering pakke fået siden efter`,
  no: `og er var ikke en et ei jeg vi de det den som på av for med til fra har hadde å men om meget veldig
    aldri alltid ingenting ingen min mitt mine dere kan skal ville ble når her der dette så også bare
    mer eller hva hvordan takk hei bestilling levering pakke fått siden etter`,
  pl: `i w z na nie to się jest są był była było że do od po za przez dla jak ale czy tak już jeszcze
    bardzo nigdy zawsze mój moja moje mi mnie ja wy państwo mam ma mamy tylko co kiedy gdzie dziękuję
    dzień dobry zamówienie paczka dostawa przesyłka oraz tego który która przed`,
  tr: `ve bir bu şu o da de mi mı çok ne için ile gibi ama değil var yok ben biz siz benim bana daha hiç
    her hala henüz kadar sonra olarak olan oldu geldi gelmedi sipariş kargo ürün teşekkürler merhaba
    nasıl neden kötü iyi`,
};

/** Scripts that one language writes: first and last code unit → code. Shared scripts have no entry. */
export const scripts: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x3040, 0x30ff, 'ja'],
  [0x1100, 0x11ff, 'ko'],
  [0xac00, 0xd7af, 'ko'],
];

/**
 * Letters that tell one language of a shared script from its neighbours; Latin starts below this code unit.
 */
export const LATIN_END = 0x0250;
export const tellingLetters: readonly (readonly [string, string])[] = [
  ['іїєґ', 'uk'],
  ['ыэё', 'ru'],
];
