/** What a shop is complained about; the order decides ties, so the cause stands before the remedy. */
export const topicNames = [
  'fraud', 'damaged', 'wrong_item', 'missing', 'delivery', 'quality', 'refund', 'price', 'website', 'account',
  'service', 'other',
] as const;

export type Topic = (typeof topicNames)[number];

interface TopicWords {
  /** Name the topic on their own. */
  strong: readonly string[];
  /** Point to it, and need company to be sure. */
  weak: readonly string[];
  /** What contains such words and means something else: "fake leather". */
  unless?: readonly string[];
}

export const topicPolicy = {
  strongConfidence: 0.7,
  weakConfidence: 0.4,
  /** Topics below this are not named. */
  minConfidence: 0.35,
  maxConfidence: 0.95,
  /** Of `other`, when words were read but none belongs to a topic. */
  otherConfidence: 0.3,
  /** How many tokens before a word its denial may stand: "nothing was damaged". */
  denialReach: 3,
} as const;

/** What is denied is no topic of the text; the others it is about all the same ("no delivery"). */
export const deniableTopics: readonly Topic[] = ['fraud', 'damaged', 'wrong_item', 'missing'];

/** Notation as in `PhraseBook`: alternatives split by `|`, a leading `not` is any negation that reaches it. */
export const topicWords: Readonly<Record<Exclude<Topic, 'other'>, TopicWords>> = {
  fraud: {
    strong: [
      'scam|scammed|scammer|scammers|fraud', 'fraudulent|fraudulently|phishing|counterfeit|counterfeits|forged',
      'identity theft', 'unauthorised|unauthorized|unknown|suspicious charge|charges|payment',
      'unauthorised|unauthorized|unknown|suspicious payments|transaction|transactions|order',
      'stolen card|identity|money', 'stole my money|card|identity',
      'fake website|site|shop|store|product|products|item', 'not authorise|authorize|authorised|authorized',
      'knock off', 'knockoff|knockoffs',
    ],
    weak: ['fake|fakes|stolen|stole|thieves|thief|hacked|ripoff|swindle|swindled|crooks', 'rip off', 'ripped off', 'con artist|artists'],
    unless: [
      'fake leather|nails|tan|fur|lashes|eyelashes|plants|flowers|plant|blood|smile', 'faux fake',
      'fraud team|department', 'scam alert|email|call|calls',
    ],
  },
  damaged: {
    strong: [
      'damaged|smashed|shattered|dented|crushed|broken',
      'arrived|came|was|is|got|were damaged|broken|smashed|cracked|torn|wet', 'in pieces',
      'bent|cracked|scratched|chipped|torn|squashed|mangled|ripped', 'water damage|damaged', 'dead on arrival',
    ],
    weak: ['broke|leaking|leaked|damage|spilled|spilt|dent|crack|scratch|scratches'],
    unless: [
      'broken english|link|links|promise|promises|heart|down|record|website|page|site', 'ripped jeans|off',
      'chipped in', 'crack on', 'damage deposit|waiver', 'cracked it|up', 'crushed velvet|ice|it',
      'broke even|the bank|my heart', 'damage limitation|control',
    ],
  },
  wrong_item: {
    strong: [
      'wrong item|items|product|products|size|sizes|colour|color|model|order',
      'wrong one|ones|thing|article|version|parcel|shoes|book|part|parts', 'not what i ordered|bought',
      'different item|product|colour|color|size|model from|than',
      'sent|received|got|given me|the|a wrong|different', 'sent|received|got|given wrong|different',
      'someone|somebody else\'s order|parcel|package', 'mixed up my|the order|orders',
    ],
    weak: ['wrong|mixup', 'instead of', 'not ordered'],
    unless: [
      'wrong with', 'what|something|anything|nothing|everything|what\'s|whats|is|was wrong',
      'went|go|gone|goes|am|are|be|been|you|so wrong',
      'wrong address|number|account|price|amount|charge|bill|code|password|email|way',
      'wrong time|day|date|door|house|place|name|information|info|answer|neighbour', 'order wrong',
      'wrong order of', 'different size|color|colour|model from|than last|my|the usual|other',
    ],
  },
  missing: {
    strong: [
      'missing item|items|part|parts|piece|pieces|accessory|accessories',
      'missing component|components|screw|screws|cable|charger|lid|button',
      'item|items|part|parts|piece|pieces|screw|screws|charger|cable|lid|it is|was|are|were missing',
      'was|is|were|are missing', 'not included|complete', 'incomplete',
      'only received|got|sent|arrived|delivered half|one|two|part|1|2', 'box was empty',
      'empty box|parcel|package|envelope',
    ],
    weak: ['missing|absent', 'left out'],
    unless: ['missing you|out', 'missing my|the flight|plane|train|bus|wedding|point|connection', 'not complete my|the|a'],
  },
  delivery: {
    strong: [
      'delivery|deliveries|deliver|delivers|delivering|courier',
      'couriers|shipping|shipment|shipments|dispatch|dispatched',
      'not delivered|arrived|arrive|shipped|received|receive|turned|come|came|dispatched',
      'parcel|package|order|item is|was|has late|lost|delayed',
      'tracking number|says|shows|page|link|info|information|status',
      'still waiting for|on my|the|our order|parcel|package|delivery',
      'delivery|delivered date|day|time|address|driver|man|late|slot|window', 'lost in transit|the post|post',
      'yet to arrive|receive', 'where\'s|wheres my order|parcel|package|stuff', 'left outside|it outside',
      'late delivery|arrival', 'wrong address', 'where is|are my order|parcel|package|stuff|things',
      'ups|fedex|usps|dhl|hermes|evri|dpd|yodel',
    ],
    weak: [
      'delivered|parcel|parcels|package|arrive|arrived|arrives|arriving',
      'ship|shipped|ships|tracking|driver|postman|mailman|delayed|late', 'still waiting', 'weeks|days late',
      'in transit', 'depot|warehouse|neighbour|neighbor|doorstep|porch|customs|transit|post',
    ],
  },
  quality: {
    strong: [
      'poor|bad|terrible|awful|low|cheap|inferior|substandard quality|workmanship|build', 'quality',
      'faulty|defective|defect|defects|malfunction|malfunctioning|malfunctioned',
      'not work|working|worked|works|charge|turn|fit|last|lasted|function', 'stopped|quit|stops working|charging',
      'no longer works|work|working', 'caught|catches|on fire', 'exploded|sparks|sparking|smoking',
      'fell|falls|falling|came|coming apart', 'broke|breaks|died|failed after|within', 'flimsy|shoddy|unusable',
      'poorly|badly|cheaply made|built|designed|sewn', 'not as described|advertised|pictured|expected|shown',
      'nothing like the', 'shrunk|shrank|faded|overheats|overheating|leaks',
    ],
    weak: [
      'cheap|broke|fabric|material|stitching|seam|battery', 'zip|zipper|smells|smell|smelly|noisy|slow|rubbish',
      'junk|useless|rust|rusty|rusted|mould|mold|mouldy|moldy|hole|holes|size|fit|fits|durable|worn',
      'too small|big|large|tight|short|thin|loud|long',
    ],
  },
  refund: {
    strong: [
      'refund|refunds|refunded|refunding|reimburse|reimbursed|reimbursement|chargeback', 'money back',
      'credit note', 'store credit', 'return it|label|policy|request|process|shipping|postage|slip',
      'compensation|compensate|compensated',
    ],
    weak: [
      'return|returned|returns|returning|exchange|replacement',
      'replace|cancel|cancelled|canceled|cancellation|voucher', 'sent|send|sending it back',
    ],
  },
  price: {
    strong: [
      'overpriced|overcharged|overcharge|overcharging', 'charged|billed|debited|paid twice|double|extra',
      'double charged|charge|billed|payment', 'hidden fee|fees|charge|charges|cost|costs',
      'too|so|very|really expensive|pricey|dear',
      'price|prices|pricing increase|went|changed|is|was|difference|hike', 'discount|coupon|promo code|not|did',
      'wrong price|amount|charge|bill', 'rip off', 'not worth the|it', 'waste of money', 'value for money',
      'good|bad|poor|great|no value',
    ],
    weak: [
      'price|prices|pricing|expensive|pricey|cost|costs|fee|fees|discount|coupon|voucher',
      'promo|promotion|charged|charge|charges|billed|invoice|bill|sale|cheaper|tax|value',
    ],
  },
  website: {
    strong: [
      'website|webpage|checkout|homepage|webshop', 'web site|page|shop', 'your|the app|site',
      'app crashes|crashed|crashing|freezes|keeps', 'error message|page|code|404|500', 'not load|loading|loads',
      'payment page|failed|declined|error', 'shopping cart|basket', 'add to cart|basket',
    ],
    weak: [
      'app|site|cart|basket|browser|link|error|glitch|crash|crashes|crashed', 'web',
      'search results|function|bar', 'button not|does|doesn\'t',
    ],
  },
  account: {
    strong: [
      'my|your|the|an|our account|password|login|profile|subscription|membership',
      'log|logged|logging|sign|signed in|into|out', 'locked out', 'reset my|the|password',
      'delete|close|closed|deleted my|the account|subscription|membership',
      'cancel|cancelled|suspended|blocked|disabled my|the account|subscription|membership',
      'loyalty|reward|rewards points|card', 'verification|confirmation code|email', 'unsubscribe|gdpr',
      'personal|my data|details',
    ],
    weak: [
      'account|password|login|subscription|membership|username',
      'profile|unsubscribed|newsletter|register|registration|data',
    ],
  },
  service: {
    strong: [
      'customer service|services|support|care|relations', 'no response|reply|answer|answers|help|communication',
      'not responded|respond|replied|reply|answered|answer|answering',
      'rude|unhelpful|impolite|unprofessional|incompetent|ignored|ignoring|disrespectful', 'hung up', 'on hold',
      'no one|nobody answers|replies|responds|helps|cares|answered|responded',
      'nobody answers|answered|replied|responds|responded|helped|cares', 'call centre|center', 'help desk',
      'live chat', 'still no response|reply|answer',
      'phone|chat|support|service agent|rep|representative|team|staff',
    ],
    weak: [
      'service|support|staff|agent|agents|rep|representative|manager',
      'supervisor|employee|employees|assistant|attitude|chatbot|courtesy',
      'call|called|calls|emailed|emails|contact',
      'contacted|contacting|response|respond|reply|ignored|helpful|unanswered',
    ],
  },
};
