type Data = Readonly<Record<string, unknown>>;

const words = (code: unknown): string => String(code).replaceAll('_', ' ');

/** Why a case comes back without anybody moving it. */
const reopenings: Readonly<Record<string, string>> = {
  heard_again: 'the customer wrote',
  claim_open: 'a claim of it is open again',
  took_in: 'what was merged into it is not done',
  snooze_over: 'its time has come',
};

/** Why Redress gave a case to somebody, or took it back. */
const givings: Readonly<Record<string, string>> = {
  round_robin: 'gave the case to whose turn it was',
  least_loaded: 'gave the case to who had the fewest',
  last_agent: 'gave the case back to who had it before',
  away: 'took the case back: its agent is away',
  left: 'took the case back: its agent has left',
  left_team: 'took the case back: its agent is no longer in its team',
};

/** What a person, or Redress, has done, as it goes on after their name. */
const sentences: Readonly<Record<string, (data: Data) => string>> = {
  'case.opened': ({ followsId, splitFrom }) => {
    if (splitFrom) return `opened the case with complaints of ${String(splitFrom)}`;
    return followsId ? 'opened the case, which follows an older one' : 'opened the case';
  },
  'case.moved': ({ from, to, reason }) =>
    reopenings[String(reason)]
      ? `opened the case again: ${reopenings[String(reason)]} (it was ${words(from)})`
      : `moved it from ${words(from)} to ${words(to)}`,
  'case.assigned': ({ from, to, taken, toTeam, why }) => {
    if (typeof why === 'string') return givings[why] ?? 'assigned the case';
    if (taken) return 'took the case';
    if (toTeam !== undefined && (to === null || to === from))
      return toTeam === null ? 'took the case out of its team' : 'gave the case to a team';
    return to === null ? 'left the case to whoever comes next' : 'assigned the case';
  },
  'case.edited': ({ to }) =>
    `changed ${Object.keys(to as Data)
      .map(inWords)
      .join(', ')}`,
  'case.followed': ({ to }) =>
    `corrected a text, and with it the ${Object.keys(to as Data)
      .map((field) => (field === 'label' ? 'tone' : inWords(field)))
      .join(', ')} of the case`,
  'case.customer_found': () => 'found out that the customer is somebody who was known already',
  'case.noted': () => 'wrote a note',
  'case.sla_changed': ({ policies }) => `is measured by ${(policies as string[]).join(' and ')} from now on`,
  'case.ticked': ({ text }) => `ticked “${String(text)}”`,
  'case.unticked': ({ text }) => `took the tick of “${String(text)}” back`,
  'case.linked': ({ kind, number }) => `linked the case: ${linkWords(kind, number)}`,
  'case.unlinked': ({ kind, number }) => `took a link back: ${linkWords(kind, number)}`,
  'case.merged': ({ into }) => `merged the case into ${String(into)}`,
  'case.took_in': ({ number }) => `merged ${String(number)} into the case`,
  'case.unmerged': ({ outOf }) => `took the merge into ${String(outOf)} back`,
  'case.gave_back': ({ number }) => `made ${String(number)} a case of its own again`,
  'case.split': ({ number, complaintIds }) =>
    `moved ${(complaintIds as readonly string[]).length === 1 ? 'a complaint' : `${(complaintIds as readonly string[]).length} complaints`} to a new case, ${String(number)}`,
  'macro.applied': ({ macro }) => `used the macro “${String(macro)}”`,
  'rule.fired': ({ rule, version }) => `followed the rule “${String(rule)}” (version ${String(version)})`,
  'rule.refused': ({ rule, code }) => `could not follow the rule “${String(rule)}” (${String(code)})`,
  'case.escalated': ({ policy, clock, stage }) =>
    stage === 'warning'
      ? `acted before the ${words(clock)} target passed, as ${String(policy)} says`
      : `acted because the ${words(clock)} target was missed, as ${String(policy)} says`,
  'case.breached': ({ clock }) => `missed the ${words(clock)} target`,
  'case.answered': ({ letter }) =>
    letter === undefined || letter === 'reply' ? 'answered for the first time' : `does not owe the ${words(letter)} letter any more`,
  'case.unanswered': () => 'waits for its answer again',
  'reply.queued': ({ channel, letter }) =>
    letter === 'reply' ? `wrote a reply by ${words(channel)}` : `wrote the ${words(letter)} letter, by ${words(channel)}`,
  'reply.sent': ({ channel }) => `sent the reply by ${words(channel)}`,
  'reply.failed': ({ detail }) => `could not send the reply: ${String(detail)}`,
  'reply.unknown': () => 'does not know whether the reply has arrived',
  'reply.undone': () => 'took the reply back before it left',
  'mail.auto_replied': () => 'got an automatic answer from the customer',
  'complaint.joined': ({ channel }) => `added a complaint by ${words(channel)}`,
  'mention.joined': () => 'added a public mention',
  'complaint.received': ({ channel }) => `received a complaint by ${words(channel)}`,
  'mention.received': ({ network }) => `found a mention on ${words(network)}`,
};

const links: Readonly<Record<string, string>> = {
  related: 'has to do with it',
  duplicate: 'is about the same',
  parent: 'is above it',
  child: 'is below it',
  causes: 'comes of it',
  caused_by: 'is why it is there',
};
const linkWords = (kind: unknown, number: unknown): string => `${String(number)} ${links[String(kind)] ?? 'has to do with it'}`;

/** `causeCode` as `cause code`. */
const inWords = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** One line for people. Later rooms write their own into the entry, as `summary`. */
export function summaryOf(kind: string, data: Data): string {
  if (typeof data.summary === 'string') return data.summary;
  const sentence = sentences[kind];
  if (sentence) return sentence(data);
  const [noun = '', verb = ''] = kind.split('.');
  return [words(verb), words(noun), typeof data.number === 'string' ? data.number : ''].join(' ').trim();
}

/** What somebody wrote: a note, or the reason they gave. */
export function bodyOf(kind: string, { body, reason }: Data): string | null {
  if (typeof body === 'string') return body;
  return typeof reason === 'string' &&
    kind === 'case.moved' &&
    reason !== 'time_passed' &&
    reopenings[reason] === undefined
    ? reason
    : null;
}
