/**
 * How files call the fields of a complaint: what other systems put into the first line of their exports, without
 * case, accents and signs. The first name of a field that a file has wins.
 */
export const columnNames = {
  externalId: [
    'externalid', 'complaintid', 'ticketid', 'caseid', 'requestid', 'conversationid', 'reviewid', 'id', 'ticketnumber',
    'casenumber', 'complaintnumber', 'ticket', 'reference', 'referencenumber', 'ref',
  ],
  channel: ['channel', 'submittedvia', 'contactchannel', 'source', 'via', 'medium', 'origin', 'kanal', 'canal'],
  subject: ['subject', 'title', 'summary', 'headline', 'issue', 'betreff', 'objet', 'asunto'],
  body: [
    'body', 'consumercomplaintnarrative', 'narrative', 'complainttext', 'complaintdescription', 'complaint', 'text',
    'message', 'description', 'reviewtext', 'reviewbody', 'review', 'comment', 'comments', 'feedback', 'content',
    'details', 'nachricht', 'beschwerde', 'beschreibung', 'texte', 'reclamation', 'mensaje', 'queja', 'descripcion',
  ],
  'author.name': [
    'authorname', 'customername', 'fullname', 'requestername', 'reviewername', 'name', 'customer', 'author', 'requester',
    'reviewer', 'from', 'kunde', 'nom', 'nombre',
  ],
  'author.email': [
    'authoremail', 'customeremail', 'contactemail', 'requesteremail', 'email', 'emailaddress', 'mail', 'correo',
  ],
  'author.phone': [
    'authorphone', 'customerphone', 'phone', 'phonenumber', 'telephone', 'mobile', 'tel', 'telefon', 'telefono',
  ],
  'author.handle': ['authorhandle', 'handle', 'username', 'screenname', 'profile'],
  orderRef: [
    'orderref', 'ordernumber', 'orderid', 'orderno', 'orderreference', 'order', 'bestellnummer', 'numerodecommande',
    'numerodepedido', 'pedido',
  ],
  sku: ['sku', 'productsku', 'itemsku', 'productid', 'articlenumber', 'product', 'item', 'article', 'artikel', 'produit'],
  occurredAt: [
    'occurredat', 'datereceived', 'receivedat', 'received', 'complaintdate', 'createdat', 'createdon', 'datecreated',
    'created', 'submittedat', 'submissiondate', 'timestamp', 'date', 'time', 'datum', 'fecha',
  ],
  remedySought: ['remedysought', 'remedy', 'desiredoutcome', 'desiredresolution', 'resolutionsought'],
  tags: ['tags', 'tag', 'labels', 'keywords'],
  inReplyTo: ['inreplyto', 'replyto', 'parentid'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Files that are known as a whole: of several columns, the first one that says something counts; tags take all. */
export const knownLayouts = [
  {
    /** The public complaint database of the US Consumer Financial Protection Bureau. */
    signs: ['Complaint ID', 'Consumer complaint narrative', 'Date received'],
    columns: {
      externalId: ['Complaint ID'],
      channel: ['Submitted via'],
      subject: ['Issue'],
      // Only about a third of its complaints may be shown in their own words.
      body: ['Consumer complaint narrative', 'Sub-issue', 'Issue'],
      sku: ['Product'],
      occurredAt: ['Date received'],
      tags: ['Tags', 'State'],
    },
  },
] as const;

/** What files call the channels, besides the channels' own names. */
export const channelWords: Readonly<Record<string, string>> = {
  mail: 'post', letter: 'post', postalmail: 'post', fax: 'post', postal: 'post', brief: 'post',
  emailmessage: 'email', inbox: 'email',
  call: 'phone', telephone: 'phone', phonecall: 'phone', voice: 'phone', telefon: 'phone',
  web: 'form', website: 'form', online: 'form', internet: 'form', webform: 'form', contactform: 'form',
  webreferral: 'form', formular: 'form',
  livechat: 'chat', messenger: 'chat', whatsapp: 'chat', sms: 'chat', chatbot: 'chat',
  twitter: 'social', x: 'social', facebook: 'social', instagram: 'social', tiktok: 'social', socialmedia: 'social',
  reviews: 'review', trustpilot: 'review', googlereviews: 'review',
  instore: 'store', shop: 'store', branch: 'store', inperson: 'store', walkin: 'store',
  referral: 'api', other: 'api',
};
