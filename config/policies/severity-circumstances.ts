import type { SeverityCode, SeverityWords } from './severity.js';

type Circumstance = Extract<SeverityCode, 'vulnerable_person' | 'repeat_complaint' | 'money_at_stake' | 'churn'>;

/** Alternatives of a slot, written with spaces. */
const slot = (words: string): string => words.trim().replaceAll(/\s+/g, '|');

const relatives = slot(`
  mother father mum mom dad nan gran grandmother grandfather grandma grandad grandpa wife husband partner son
  daughter brother sister aunt uncle neighbour neighbor
`);
const relativesOwn = slot(`
  mother's father's mum's mom's dad's nan's grandmother's grandfather's grandma's wife's husband's son's
  daughter's brother's sister's uncle's aunt's friend's
`);
const conditions = slot(`
  disabled blind deaf autistic pregnant diabetic housebound bedridden bedbound epileptic elderly widowed
  homeless bipolar vulnerable paralysed paralyzed incontinent coeliac frail
`);
const times = slot(`
  twice again repeatedly multiple several many three four five six ten 3 4 5 6 7 8 10 numerous countless
  before
`);
const contacted = slot(`
  contacted complained emailed called written told asked reported phoned wrote messaged rang rung chased
  texted tweeted
`);
const ordinals = slot(`
  second 2nd third 3rd fourth 4th fifth 5th sixth 6th seventh 7th tenth 10th umpteenth nth
`);
const buys = slot(`
  buy order shop purchase book use fly return come go deal trust recommend visit stay spend
`);
const buying = slot(`
  buying ordering shopping purchasing booking using flying returning coming going dealing doing recommending
`);
const shops = slot(`
  company shop store seller retailer website site brand place business supplier merchant
`);
const complaining = slot(`
  write writing written ask asking asked call calling called contact contacted contacting email emailing
  emailed complain complaining complained chase chasing report reporting message messaging tell telling send
  sending sent to had phone phoned phoning return returned raise raised
`);
const ourVoices = slot(`i we i'm i've i'd i'll we've we're im ive`);
const againstShop = slot(`
  again here from with you your anything another this back business them to one any it anyone
`);
const highAges = slot(`78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95`);

/** What makes a complaint heavier, and in a happy text is only a story. */
export const circumstances: Readonly<Record<Circumstance, SeverityWords>> = {
  vulnerable_person: {
    phrases: [
      `my|our|his|her|an|a very? ${conditions} ${relatives}|child|customer|lady|man|woman|person`,
      `my|our|his|her|an|a very? ${conditions} friend|parents|baby|couple`,
      `${relatives} is|was also|now|registered|severely|partially? ${conditions}`,
      `i|she|he am|is|was also|now|registered|severely|partially? ${conditions}`,
      `i'm|im|she's|he's also|now|registered|severely|partially? ${conditions}`,
      'who is|was disabled|blind|deaf|autistic|pregnant|diabetic',
      'who is|was housebound|bedridden|elderly|terminally|epileptic|vulnerable',
      'elderly|pensioner|pensioners|bedridden|housebound|paralysed|paralyzed', 'wheelchair user|bound|assistance',
      'in|uses|use|using|needs|need|lost|my|his|her|broke|damaged|a my|his|her|a wheelchair',
      `${relativesOwn} wheelchair|medication|medicine|oxygen|insulin|walker|hearing|funeral`,
      'with|has|have|battling|fighting|terminal|had|got cancer', 'cancer patient|patients|treatment|sufferer',
      'chemo|chemotherapy|dialysis|hospice|palliative|dementia|alzheimer\'s|alzheimers|parkinson\'s|parkinsons',
      'terminally ill', 'seriously|severely|chronically ill|disabled|sick',
      'insulin|inhaler|epipen|nebuliser|nebulizer|catheter',
      'my|his|her|their|heart|prescribed|prescription medication|medicine|oxygen|carer|caregiver|carers|meds',
      'hearing aid|aids', 'oxygen tank|cylinder|machine|concentrator', 'in|from hospital|hospice',
      `my|our ${relatives} is|are|was in hospital`, 'my|our|premature|a newborn|infant',
      'weeks|months|month|week|day|days old baby|son|daughter|child|infant|twins|grandson|granddaughter',
      'my|our|the|his|her baby has|needs|need|cannot|can\'t|had no|nothing|milk|sick|ill|formula|hungry',
      'baby is sick|ill|hungry|starving|crying', 'without|no|out baby formula|milk',
      'baby formula|milk missing|not',
      'my|our|a|with|and toddler|baby|child|infant for|with|at|and|in|all the|zero|no|night',
      `${highAges} year|years old ${relatives}|lady|man|woman|customer|pensioner`,
      'i|she|he am|is|i\'m 75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90 years|and|now|year',
      'i\'m|she\'s|he\'s|aged 75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90', 'special needs',
      'learning disability|disabilities|difficulties', 'hard of hearing', 'guide dog',
      'my|his|her|a|to|severe disability|disabilities',
      'my|his|her|severe|suffer|suffers|suffering|with|from mental? depression|anxiety|ptsd|health',
      'mental health', 'panic attack|attacks', 'nervous breakdown', 'domestic violence|abuse',
      'abusive ex|husband|partner', 'funeral to attend',
      'attend|missed|miss|after|for|before|at a|the|his|her|my|our funeral', 'my|his|her|our funeral',
      `my|our|his|her|late ${relatives}|baby just|has|sadly|recently? passed|died`, 'passed away',
      'bereaved|bereavement|widow|widower|widowed', `my|our late ${relatives}`,
      'can\'t|cannot|not afford to? food|rent|heating|eat|live|bills', 'no money for|left|to food|eat|rent|live',
      'universal credit', 'on|disability benefits', 'food bank|stamps', 'homeless',
      'single mother|mum|mom|parent|dad|father', 'fixed income', 'on my|a|state pension',
    ],
    harmless: [
      'look|looked|looks|looking|feel|felt like|as|if though? i\'m|i|im am|was? pregnant',
      'look|looked|looks|looking|feel|made|makes|make me|you? pregnant', 'black|merry widow',
      'widow spider|maker|peak|twankey', 'blind|deaf date|spot|ears|as a|to to? bat', 'tone deaf',
      'disabled account|feature|button|by|cookies|it|the', 'oxygen bleach|mask|facial', 'insulin cooler|case|bag',
      'child|baby and|with|at|for me|him|her|heart|play', 'passed away from laughing|the',
      'in|from hospital corners|gown|bed|grade|scrubs|drama', 'deaf ears', 'inhaler case|cover',
      'wear|worn|wearing to? a|the? funeral', 'wedding|weddings and|or a funeral',
      'kettle|phone|laptop|machine|tv passed away', 'homeless shelter|charity',
    ],
  },
  repeat_complaint: {
    phrases: [
      `${ordinals} time ${ourVoices} have|am|had|had|are? ${complaining}`,
      `${ordinals} time ${complaining}`, `${ordinals} time this|it|in|now|you|they|with|and|that|my|your`,
      `this|that|it is|was|makes now? my|the? ${ordinals} time`, `it's|its|for now? the|a? ${ordinals} time`,
      `${ordinals} email|complaint|message|attempt|letter|request|reminder|call|replacement|ticket`,
      'again and again', 'time and time? again', 'over and over', 'yet again', 'once again',
      `already|repeatedly|have|i've|ive|i|we ${contacted} you|them|support|your|customer|about|and|the? ${times}`,
      `already|repeatedly ${contacted}`, `${contacted} ${times} times|and|about|now|already|with|but|over|on`,
      `${contacted} you|them|support twice|again|repeatedly|already|before`,
      'multiple|several|numerous|countless|many|three emails|calls|complaints|messages|attempts',
      'four|five|six|3|4|5|6 emails|calls|complaints|messages|attempts',
      'multiple|several|numerous|countless|many|three requests|reminders|letters|tweets',
      'four|five|six|3|4|5|6 requests|reminders|letters|tweets',
      'multiple|several|numerous|countless|many phone calls',
      `${contacted} multiple|several|many|countless|numerous|three|four|five|3|4|5 times`,
      'still no response|reply|answer|refund|update|news|solution|word|callback|resolution',
      'still not|haven\'t|hasn\'t|havent|hasnt heard|resolved|replied|fixed|refunded|responded|answered|sorted',
      'still not|haven\'t|hasn\'t been resolved|fixed|refunded|answered|sorted|solved', 'still unresolved',
      'no response|reply|answer to my|our|any|either|both|previous|emails|email',
      'ignored|ignoring|ignore|ignores my|our|all|me|every my? emails|email|calls|messages',
      'ignored|ignoring|ignore|ignores my|our|all|me|every my? complaint|complaints|requests|letters|message',
      'no one|nobody answers|answered|replies to? my|our|the emails|email|calls|messages|phone',
      'no one|nobody returns|returned|responds to? my|our|the emails|email|calls|messages|phone',
      'nobody answers|answered|replies to? my|our|the emails|email|calls|messages|phone',
      'nobody returns|returned|responds to? my|our|the emails|email|calls|messages|phone',
      'keep|keeps|kept asking|calling|emailing|chasing|telling|contacting|ringing|writing|explaining',
      'keep|keeps|kept getting|being|been passed|fobbed|told|ignored|bounced',
      'passed|bounced|sent from|around|between|pillar', 'run around', 'runaround', 'happened before|again|twice',
      'happening again', 'same problem|issue|thing|fault again|as|twice|happened|happens', 'for the last time',
      'my|our previous|last|earlier|first|original email|emails|complaint|message',
      'my|our previous|last|earlier|first|original letter|ticket|call|messages|complaints',
      'following|follow up on|again|to',
      'replacement is|was|also|arrived|came also|broken|faulty|too|damaged|wrong|defective',
      'replacement has|had the same', 'complained before|already|twice',
    ],
    harmless: [
      `${ordinals} time ${ourVoices} have|am? buying|ordering|buy|order|ordered|bought|purchased|purchase`,
      `${ordinals} time ${ourVoices} have|am? shop|shopping|using|use|used`,
      `${ordinals} time buying|ordering|purchasing|shopping|using|customer|here`,
      'second|2nd email address|account', 'asked for|me|if', 'told for|me|that before', 'called before|it',
      'the second call of duty',
    ],
  },
  money_at_stake: {
    phrases: [
      'charged|billed|debited|paid|pay|paying|taken|took me|my|card? twice|double|again|extra',
      'double charged|charge|billed|payment', 'overcharged|overcharge|overcharging|unrefunded',
      'charged|billed me|us|my for|card|account something|twice|again|an|double', 'money back',
      'lost|losing|lose|owe|owes|owed|stole|stolen|took my|our|me|us money|deposit|funds|savings',
      'taken|keep|keeping|kept|take|has|have|got|with|want my|our|me|us money|deposit|funds|savings',
      'refund|refunds|refunded|refunding|reimburse|reimbursed|reimbursement|chargeback',
      'not refunded|credited|reimbursed',
      'unauthorised|unauthorized|fraudulent|unknown charge|charges|payment|transaction|payments|transactions',
      'out of pocket', 'bank charges|fees', 'overdraft|overdrawn|bailiff|bailiffs', 'my|the|our rent',
      'stole|stealing from|my me|money|us?', 'hundreds|thousands of dollars|pounds|euros|pound|dollar|quid',
      'compensation|compensate|compensated', 'lost wages|income|earnings', 'waste|wasted of? my|our? money',
      'my|our deposit',
    ],
    harmless: [
      'not need|want|require|asking|expect a|any|for? refund|money', 'no refund needed|required|necessary',
      'refund|refunds policy|policies|window', 'shut up and take my money', 'take my money',
      'no compensation needed', 'the rent a|the', 'want my money to', 'easy|quick|fast|prompt|instant refund',
    ],
  },
  churn: {
    phrases: [
      'never again',
      `will|i'll|we'll|ill|would|shall never|not ever|again|be? ${buys} ${againstShop}`,
      `will|i'll|we'll|would|shall never|not ever|be? ${buying}|back`,
      `won't|wont|wouldn't ever|be? ${buys} ${againstShop}`,
      `won't|wont|not be ${buying}|back|a`, 'won\'t be back|returning|coming',
      `never ever? ${buys} again|here|from|with|anything|another|your|back|you|them|this`,
      `never ever? ${buying} again|here|from|with|anything|another|your|back|you|them|this`,
      `not ${buying} again|here|from|with|anything|another|back`,
      'cancel|cancelling|canceling|close|closing my|our account|subscription|membership|contract|plan',
      'delete|deleting|terminate|terminating|end|ending my|our account|subscription|membership|contract|plan',
      'last time i|we|i\'ll|i\'m|im ever|will? buy|order|shop|use|will|ever|purchase',
      'last time i|we|i\'ll|i\'m|im ever|will? fly|deal|ordering|buying|shopping|do|spend',
      'lost|losing|lose a|me|my|another|this|us|our loyal|good|as|long? customer|business|custom',
      'lost|losing|lose a|me|my|another|this|us|our loyal|good|as|long? a|forever|client',
      'taking|take my|our business|custom|money elsewhere|to|somewhere',
      'switch|switching|switched|moving|moved|move to a|your|another competitor|competitors|company|provider',
      'switch|switching|switched|moving|moved|move to a|your|another shop|store|retailer|supplier',
      'go|going|shop|shopping|buy|buying|order|ordering elsewhere',
      'go|going|shop|shopping|buy|buying somewhere else',
      `stay|staying|steer away|clear from|of this|these|them|here|that|all ${shops}|guys|people|crooks|costs?`,
      `avoid this|that|these|them ${shops}|people|crooks|guys`, 'avoid at all|any cost|costs', 'avoid like the',
      `not recommend this|your|that ${shops}`, 'not recommend you|them|anyone|anybody',
      'warn|warning others|people|everyone|all|my|anyone', 'tell|telling all|everyone not|my|i|about',
      'boycott|boycotting', `done with you|this|them|your ${shops}?`, 'done with you|them', 'ex|former customer',
      'loyal|longtime|longstanding customer|customers',
    ],
    harmless: [
      'never again will|have|be|worry|go i|to|without|buy buy|shop|go|use|worry|need? elsewhere|anywhere',
      'never again will|have|be|worry|go i|to|without|buy buy|shop|go|use|worry|need? anyone|about|another',
      'never again will i buy|shop|go|order|use elsewhere|anywhere|from|another',
      'you|they|did|has|have|why cancel|close|delete|cancelling|closing|end my|our',
      'stay|keep away from|for work|home|the sun|heat|moisture|light|children|fire|sun|direct',
      'stay|staying away game', 'lost my|a|this business|customer card|number|support|service',
      'will|would not|never return|go|do it to|my|this?', 'will|would not|never use it|this for|without|with',
      'tell|telling everyone about|how|to good|great|amazing|wonderful|brilliant|how|buy?',
      'wouldn\'t|would not|never? go|be|do back to|without', 'will not|never go wrong|back to',
    ],
  },
};
