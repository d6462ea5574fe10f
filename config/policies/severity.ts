/** How bad a text says it is, 0 (nothing named) to 3 (somebody must look now). */
export type Severity = 0 | 1 | 2 | 3;

export const severityCodes = [
  'physical_danger', 'self_harm', 'discrimination', 'legal_threat', 'regulator_or_press', 'vulnerable_person',
  'repeat_complaint', 'money_at_stake', 'churn',
] as const;

export type SeverityCode = (typeof severityCodes)[number];

interface SeverityRule {
  level: Exclude<Severity, 0>;
  /** Notation as in `PhraseBook`. */
  phrases: readonly string[];
  /**
   * A negation at most this many tokens before the phrase takes it back ("no fire", "not going to sue").
   * Short for danger: a missed fire is worse than a false alarm.
   */
  negationReach: number;
}

export const severityPolicy = {
  /** So many different reasons of level 1 together make level 2. */
  minorReasonsForLevel2: 2,
  /**
   * An amount of money named in the text counts as money at stake from here, in whole units of any currency.
   */
  notableAmount: 100,
} as const;

export const severityRules: Readonly<Record<SeverityCode, SeverityRule>> = {
  physical_danger: {
    level: 3,
    negationReach: 2,
    phrases: [
      'caught|catches|catch|catching|on fire', 'burst into flames',
      'flames|exploded|explodes|explode|explosion|electrocuted|carcinogenic|asbestos',
      'started|starts smoking|burning|sparking|melting', 'smoke came|coming|from|pouring',
      'sparks|sparking|sparked', 'electric|electrical|an shock|fire', 'gas leak', 'carbon monoxide',
      'burned|burnt|burns|scalded my|me|himself|herself|our|his|her|myself',
      'hurt|injured|cut myself|himself|herself|themselves',
      'cut my hand|hands|finger|fingers|foot|leg|face|mouth',
      'got|was|were|been burned|burnt|injured|hurt|electrocuted|poisoned',
      'injury|injuries|injured|hospitalised|hospitalized|ambulance|poisoned|poisoning', 'in|to hospital',
      'in|to the hospital|er', 'emergency room', 'allergic reaction',
      'anaphylaxis|anaphylactic|choked|choking|suffocated|suffocate', 'food poisoning',
      'chemical burn|burns|smell', 'safety hazard|risk|issue', 'fire|choking hazard',
      'dangerous|unsafe|hazardous', 'glass in', 'brakes|brake failed|fail',
      'battery swollen|swelling|swelled|exploded|melted', 'overheated|overheats|overheating', 'skin rash',
      'broken glass', 'could have killed|died', 'nearly|almost killed|died',
    ],
  },
  self_harm: {
    level: 3,
    negationReach: 0,
    phrases: [
      'kill myself', 'killing myself', 'end my life', 'ending my life', 'suicide|suicidal',
      'take my own life', 'hurt|harm|harming|hurting myself', 'want|wish to die', 'not want to live',
      'not live anymore', 'self harm', 'no reason to live',
    ],
  },
  discrimination: {
    level: 2,
    negationReach: 2,
    phrases: [
      'racist|racism|racial|racially|sexist|sexism|homophobic',
      'homophobia|transphobic|transphobia|antisemitic|islamophobic|ableist|xenophobic',
      'discriminate|discriminated|discriminates|discriminating|discrimination|discriminatory',
      'because i\'m black|asian|gay|disabled|muslim|jewish|old|trans|foreign',
      'because of my|her|his|our race|religion|skin|accent|age',
      'because of my|her|his|our gender|disability|sexuality|colour|color|hijab',
      'slur|slurs|harassed|harassment|bigot|bigoted|bigotry',
    ],
  },
  legal_threat: {
    level: 2,
    negationReach: 3,
    phrases: [
      'lawyer|lawyers|attorney|solicitor|solicitors|lawsuit|litigation|barrister|suing',
      'sue you|them|your|this|the', 'will|gonna sue', 'going to sue',
      'legal action|actions|proceedings|steps|advice|team|counsel|department|rights|claim', 'small claims',
      'take|taking|took|see|seeing you|them|this to|in court', 'to|in|go court', 'letter before action',
      'breach of contract', 'consumer rights act', 'legally', 'class action', 'press charges',
    ],
  },
  regulator_or_press: {
    level: 2,
    negationReach: 3,
    phrases: [
      'trading standards',
      'ombudsman|ofcom|ofgem|bbb|ftc|cfpb|cma|watchdog|regulator|regulators|verbraucherzentrale',
      'better business bureau', 'attorney general',
      'consumer protection|affairs|council|association|agency', 'advertising standards',
      'data protection authority|commissioner', 'financial conduct authority', 'citizens advice',
      'report|reporting|reported you|them|this|your to',
      'newspaper|newspapers|journalist|journalists|journalism|tabloid|tabloids|bbc|cnn',
      'the press|media|papers|news', 'local news|paper|tv|press', 'go|going public|viral',
      'tell|telling everyone', 'consumer reports', 'watchdog', 'police', 'section 75', 'state agency',
    ],
  },
  vulnerable_person: {
    level: 2,
    negationReach: 1,
    phrases: [
      'newborn|infant|toddler', 'my|our baby|babies', 'baby formula|monitor|seat|cot|food|milk',
      'months|month|weeks|week old baby|daughter|son',
      'child|kid|children|daughter|son|baby could|nearly|almost|choked|got',
      'years|year old mother|father|mum|mom|dad|grandmother|grandfather|gran|lady',
      'i am pregnant', 'i\'m pregnant',
      'pregnant wife|woman|women',
      'disabled|disability|wheelchair|deaf|autistic|dementia|alzheimer\'s|alzheimers|epileptic|epilepsy',
      'diabetic|cancer|chemo|chemotherapy|oxygen',
      'insulin|bedridden|housebound|paralysed|paralyzed|terminally', 'elderly', 'pensioner|pensioners',
      'my|his|her medication|medicine|inhaler|carer|caregiver',
      '80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95 year|years old', 'special needs', 'mental health',
      'widow|widowed|funeral|bereaved|bereavement', 'passed away', 'single mother|mum|mom|parent',
    ],
  },
  repeat_complaint: {
    level: 1,
    negationReach: 0,
    phrases: [
      'second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|tenth time|email|complaint|message|attempt',
      'second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|tenth call|letter|request|replacement|contact',
      'again and again', 'time and again', 'yet again',
      'already|repeatedly contacted|complained|emailed|called|written|told|asked|reported|phoned|wrote',
      'contacted|emailed|called|complained twice|again|repeatedly|multiple|several|many|three',
      'written|phoned|asked|wrote|messaged twice|again|repeatedly|multiple|several|many|three',
      'contacted|emailed|called|complained four|five|3|4|5|six|countless|numerous',
      'written|phoned|asked|wrote|messaged four|five|3|4|5|six|countless|numerous',
      'multiple|several|many|numerous|countless|three times|emails|calls|complaints',
      'multiple|several|many|numerous|countless|three messages|attempts|phone|letters',
      'four|five|3|4|5|6 times|emails|calls|complaints|messages|attempts|phone|letters',
      'still no response|reply|answer|refund|update|news|solution', 'still waiting',
      'still not|haven\'t|hasn\'t|havent|hasnt', 'no response|reply|answer to|from|after|yet',
      'keep|keeps|kept happening|asking|calling|emailing|telling|contacting|ignoring', 'every time i',
      'for the last time', 'last time i', 'once again', 'weeks|months later', 'for weeks|months',
      'over a week|month', 'been|waited|waiting weeks|months',
      'been|waited|waiting for|over|several|two|three|four|2|3|4|5|6|7|8 weeks|months', 'passed around',
      'run around', 'runaround', 'happened before|again|twice',
    ],
  },
  money_at_stake: {
    level: 1,
    negationReach: 0,
    phrases: [
      'charged|billed|debited|paid|pay|paying|taken|took twice|double|again|extra',
      'double charged|charge|billed|payment', 'overcharged|overcharge|overcharging', 'money back',
      'lost|losing|owe|owes|owed|stole|stolen|took|taken|keep|keeping|kept|take my|our|me money',
      'refund|refunds|reimburse|reimbursed|reimbursement|chargeback|unrefunded',
      'not refunded|credited|reimbursed',
      'unauthorised|unauthorized charge|charges|payment|transaction|payments|transactions', 'out of pocket',
      'bank account|charges|fees', 'overdraft|overdrawn|bailiff|bailiffs|rent', 'stole my',
      'hundreds|thousands of', 'compensation|compensate',
    ],
  },
  churn: {
    level: 1,
    negationReach: 0,
    phrases: [
      'never again', 'not buy|order|shop|use|fly|buying|ordering again|here|from|anything',
      'not buy|order|shop|use|fly|buying|ordering with|business|back|ordering|buying',
      'not shopping|return|come|purchase|do|be|deal again|here|from|anything',
      'not shopping|return|come|purchase|do|be|deal with|business|back|ordering|buying',
      'never buying|ordering|using|shopping|flying|coming|returning',
      'cancel|cancelling|canceling my|our|the account|subscription|membership|contract|order|card',
      'close|closing|delete|deleting my|our|the account|subscription|membership|contract|order|card',
      'last time i|we', 'lost a|me|my|another customer|business|as|custom',
      'taking|take my|our business|custom', 'switching|switched to|over', 'stay|staying away',
      'avoid this|them|at|like', 'not recommend',
      'warn|warning|telling|tell everyone|people|others|friends|all', 'leaving for|you',
      'boycott|boycotting', 'going elsewhere', 'shop|buy|go|order elsewhere', 'done with', 'ex customer',
      'former customer', 'loyal customer|customers',
    ],
  },
};
