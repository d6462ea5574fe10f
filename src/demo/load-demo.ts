import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sql from 'sql-template-tag';
import type { Settings } from '../../config/settings.js';
import { TimedMovesService } from '../cases/timed-moves.service.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import { Relay } from '../events/relay.js';
import { createApp } from '../http/create-app.js';
import { MonitorsInForce } from '../listening/monitors-in-force.js';
import { Chance } from './chance.js';
import { demoDomain, type DemoPerson, type DemoTeam, hire } from './demo-staff.js';
import { leaveForTheNight } from './demo-evening.js';
import { mergePhoneCall } from './demo-merge.js';
import { setPolicies } from './demo-policies.js';
import { workTogether } from './demo-together.js';
import { hearPosts, orderBody, sendComplaint } from './demo-talk.js';
import { DemoDesk } from './demo-work.js';
import { dayMs, daysBack, planOrders, planTalk } from './plan.js';
import { brands } from './shop.js';
import { TravelClock } from './travel-clock.js';

const hourMs = 60 * 60 * 1000;
/** Hours of the day (UTC) at which the desk works. */
const shifts = [9, 12, 15];
/** For so long the manager has had policies of the shop’s own. */
const policyDays = 28;

export class NotADemo extends Error {
  constructor() {
    super('This database holds real data. The demo wants an empty one: set REDRESS_DATA_DIR to another folder.');
    this.name = 'NotADemo';
  }
}

/** Fills an empty database with nine weeks of a shop. Null when the demo is there already. */
export async function loadDemo(settings: Settings, tell: (progress: string) => void): Promise<readonly DemoPerson[] | null> {
  const end = Date.now();
  const start = Math.floor(end / dayMs) * dayMs - (daysBack - 1) * dayMs;
  const clock = new TravelClock(start);
  // As `web` nothing happens by itself: the demo says when the outbox is carried out.
  const app = await createApp({ ...settings, role: 'web', fakeProcessor: true }, { clock });
  try {
    await app.init();
    if (!(await isEmpty(app))) return null;
    const team = await hire(app, settings);
    await live(app, team, clock, end, tell);
    return team.people;
  } finally {
    await app.close();
  }
}

async function isEmpty(app: NestFastifyApplication): Promise<boolean> {
  const reads = app.get(Reads);
  const staff = await reads.all<{ email: string }>(sql`SELECT email FROM staff`);
  if (staff.length > 0 && staff.every(({ email }) => email.endsWith(`@${demoDomain}`))) return false;
  const anything = await reads.one(
    sql`SELECT 1 AS found FROM staff UNION ALL SELECT 1 FROM complaint UNION ALL SELECT 1 FROM mention LIMIT 1`,
  );
  if (anything) throw new NotADemo();
  return true;
}

async function live(
  app: NestFastifyApplication,
  team: DemoTeam,
  clock: TravelClock,
  end: number,
  tell: (progress: string) => void,
): Promise<void> {
  const chance = new Chance(20_260_105);
  const start = clock.now();
  const orders = planOrders(chance, start).filter(({ placedAt }) => placedAt < end);
  const talk = planTalk(chance, start, orders, end);
  const sources = await listen(team);
  const monitors = await app.get(MonitorsInForce).all();
  const desk = new DemoDesk(team, chance, clock);
  const relay = app.get(Relay);
  for (let hour = start; hour < end; hour += hourMs) {
    const until = Math.min(hour + hourMs, end);
    clock.travelTo(hour);
    if (hour === start + (daysBack - policyDays) * dayMs) await setPolicies(team);
    if (hour % (6 * hourMs) === 0) await passTime(app);
    const within = <T>(list: readonly T[], at: (item: T) => number) => list.filter((item) => at(item) >= hour && at(item) < until);
    for (const order of within(orders, ({ placedAt }) => placedAt)) await team.admin.put(`/api/orders/${order.ref}`, orderBody(order));
    const said = within(talk, ({ at }) => at);
    for (const utterance of said.filter(({ where }) => where === 'complaint')) {
      clock.travelTo(utterance.at);
      await sendComplaint(team.admin, chance, utterance);
    }
    clock.travelTo(until - 1);
    await hearPosts(app, sources, monitors, chance, said.filter(({ where }) => where !== 'complaint'));
    const day = Math.floor((hour - start) / dayMs);
    const hourOfDay = new Date(hour).getUTCHours();
    if (shifts.includes(hourOfDay)) await work(desk, team, chance, relay, until >= end - 6 * dayMs);
    if (hourOfDay === 23 && day % 7 === 6) tell(`week ${Math.floor(day / 7) + 1} of ${Math.floor(daysBack / 7)}`);
  }
  clock.travelTo(end);
  await relay.drain();
  await leaveForTheNight(team, end);
  await relay.drain();
  await mergePhoneCall(team, () => relay.drain());
  await workTogether(team);
  await relay.drain();
  await app.get(Tx).run((unit) => unit.all(sql`DELETE FROM session`));
}

async function work(desk: DemoDesk, team: DemoTeam, chance: Chance, relay: Relay, lately: boolean): Promise<void> {
  await relay.drain();
  // Lately half the desk is ill: one person takes what they can, and the queue fills up.
  for (const agent of lately ? team.agents.slice(0, 1) : team.agents) {
    await desk.shift(agent, lately ? chance.between(0, 1) : chance.between(1, 2));
  }
  await relay.drain();
  await desk.sign();
  await relay.drain();
}

/** What happens by itself as hours pass; and nobody of the demo has to sign in every morning. */
async function passTime(app: NestFastifyApplication): Promise<void> {
  await app.get(TimedMovesService).run();
  await app.get(Tx).run((unit) => unit.all(sql`UPDATE session SET "lastSeenAt" = ${unit.at}`));
}

/** Monitors, and sources that are switched off: the demo stays off the network. */
async function listen(team: DemoTeam): Promise<Record<'mastodon' | 'feed', string>> {
  for (const monitor of brands) await team.admin.post('/api/monitors', { ...monitor, alert: { enabled: false } });
  const source = (kind: string, settings: object) =>
    team.admin.post<{ id: string }>('/api/sources', { kind, settings, schedule: { everySeconds: 300 }, active: false });
  const mastodon = await source('mastodon', { host: 'social.example', hashtag: 'alderandfinch' });
  const feed = await source('feed', { url: 'https://news.example/home-and-kitchen.xml' });
  return { mastodon: mastodon.id, feed: feed.id };
}
