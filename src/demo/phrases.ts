import type { Chance } from './chance.js';

/** What somebody may be writing about; every kind of talk has its own words. */
export type Talk = 'delivery' | 'damaged' | 'wrong_item' | 'refund' | 'service' | 'quality' | 'batch' | 'praise' | 'chat';

interface Words {
  readonly problem: readonly string[];
  readonly more: readonly string[];
}

const words: Readonly<Record<Talk, Words>> = {
  delivery: {
    problem: [
      'My {product} was due {days} days ago and {carrier} still shows no movement.',
      'Tracking says delivered, but nothing has arrived. I was at home all day.',
      'Still waiting for order {order}. It is {days} days late now.',
      '{carrier} left the parcel in the rain and the {product} is soaked.',
    ],
    more: [
      'Nobody answers my mails.',
      'It was a birthday present, so now it is useless.',
      'I have written three times about this.',
      'Please tell me where it is or give me my money back.',
    ],
  },
  damaged: {
    problem: [
      'The {product} arrived broken. The box was crushed on one side.',
      'Opened the parcel and the {product} is cracked right through.',
      'Two pieces of the {product} were in shards when I unpacked them.',
      'The {product} has a deep dent, it must have been dropped on the way.',
    ],
    more: ['Photos are attached.', 'I want a replacement or a refund.', 'The packaging was a joke.', 'This is the second broken delivery from you.'],
  },
  wrong_item: {
    problem: [
      'I ordered the {product} and got something else entirely.',
      'Wrong colour of the {product} again, although the invoice is right.',
      'One part of the {product} is missing from the box.',
    ],
    more: ['How do I send it back?', 'I need the right one before the weekend.', 'Please send what I paid for.'],
  },
  refund: {
    problem: [
      'I returned the {product} {days} days ago and there is still no refund.',
      'You confirmed the refund for order {order}, but the money never came.',
      'My bank says there is no refund from you.',
    ],
    more: ['If this is not settled this week I will dispute the payment.', 'I am losing patience.', 'I have asked for this refund twice already.', 'My lawyer will be in touch if I hear nothing.'],
  },
  service: {
    problem: [
      'Your support hung up on me after forty minutes of waiting.',
      'I get the same useless automatic reply every time I ask about order {order}.',
      'The person in the chat was rude and did not read a word I wrote.',
    ],
    more: ['I will never order here again.', 'Terrible service.', 'I just want somebody to read my message.'],
  },
  quality: {
    problem: [
      'The {product} stopped working after {days} days.',
      'The coating of the {product} came off in the first wash.',
      'The {product} looks cheap and wobbles, nothing like the pictures.',
    ],
    more: ['Very disappointed.', 'Not what I expected for this price.', 'I expected better from you.'],
  },
  batch: {
    problem: [
      'The lid of my {product} came off while pouring and boiling water ran over my hand. I was burned.',
      'The handle of the {product} got so hot that I dropped it, and the lid flew off. This is dangerous.',
      'Lid of the {product} is loose, hot water spills every time. My child was standing right there!',
      'The {product} leaks boiling water at the lid, it is a safety hazard.',
    ],
    more: ['Somebody will get hurt, take these off the market.', 'I had to see a doctor.', 'I want my money back at once.', 'I am going to report this to the consumer agency.'],
  },
  praise: {
    problem: [
      'Really happy with the {product}, it looks lovely in our kitchen.',
      'Fast delivery and friendly support, thank you!',
      'The {product} is great, best purchase this year.',
      'Had a problem with my {product}, they fixed it within a day. Impressed.',
    ],
    more: ['Would order again.', 'Highly recommended.', 'Love it.', 'Thanks to the team.'],
  },
  chat: {
    problem: [
      'Does anybody know whether the {product} fits an induction hob?',
      'Looking at the {product} for my new flat.',
      'They have opened a new shop in the old station, it seems.',
      'Which size of the {product} do you have?',
    ],
    more: ['Asking for a friend.', 'Any experience?', 'Pictures in the next post.', ''],
  },
};

const complaintOpenings = ['Hello,', 'Dear team,', 'Hi,', 'Good morning,', '', ''];
const complaintClosings = ['Regards, {name}', 'Thanks, {name}', '{name}', ''];
const postOpenings = ['', '', '', 'So. ', 'Update: ', 'Hey {brand}, '];
const postClosings = ['', '', ' {brand}, do better.', ' #{tag}', ' #{tag}', ' 🙄'];

export type Slots = Readonly<Record<'product' | 'order' | 'days' | 'carrier' | 'name' | 'brand' | 'tag', string>>;

const fill = (text: string, slots: Slots): string =>
  text.replace(/\{(\w+)\}/g, (whole, slot: string) => (slot in slots ? slots[slot as keyof Slots] : whole));

export function writeComplaint(chance: Chance, talk: Talk, slots: Slots): string {
  const { problem, more } = words[talk];
  const body = `${chance.pick(problem)} ${chance.pick(more)}`.trim();
  return fill([chance.pick(complaintOpenings), body, chance.pick(complaintClosings)].filter(Boolean).join('\n\n'), slots);
}

export function writeSubject(talk: Talk, slots: Slots): string {
  const subjects: Readonly<Record<Talk, string>> = {
    delivery: 'Where is order {order}?',
    damaged: '{product} arrived damaged',
    wrong_item: 'Wrong item in order {order}',
    refund: 'Refund for order {order}',
    service: 'Your customer service',
    quality: 'Problem with {product}',
    batch: '{product}: lid comes off when hot',
    praise: 'Thank you',
    chat: 'Question about {product}',
  };
  return fill(subjects[talk], slots);
}

/** A public post that names the brand, so that a monitor can find it. */
export function writePost(chance: Chance, talk: Talk, slots: Slots): string {
  const { problem, more } = words[talk];
  const text = `${chance.pick(postOpenings)}${chance.pick(problem)} ${chance.chance(0.5) ? chance.pick(more) : ''}`.trim();
  const filled = fill(`${text}${chance.pick(postClosings)}`, slots);
  return filled.toLowerCase().includes(slots.brand.toLowerCase()) || filled.includes(`#${slots.tag}`)
    ? filled
    : `${slots.brand}: ${filled}`;
}
