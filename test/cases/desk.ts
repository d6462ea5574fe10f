import { startApp, type TestApp } from '../app.js';
import type { Answer, Client, Json } from '../client.js';
import type { TestDialect } from '../databases/database.js';

/** A running desk: an agent, a lead, and a shop whose customers complain. */
export interface Desk extends TestApp {
  readonly agent: Client;
  readonly lead: Client;
  readonly shop: Client;
  /** Sends a complaint, lets triage run, and gives the case it is in. */
  complain(more?: Record<string, unknown>): Promise<Json>;
  /** Moves a case on, as the agent, from the version it has now. */
  move(caseId: string | Json, body: Record<string, unknown>, who?: Client): Promise<Answer>;
}

let people = 0;

export async function startDesk(dialect: TestDialect, environment: Record<string, string> = {}): Promise<Desk> {
  const redress = await startApp(dialect, environment);
  const agent = await redress.signIn('agent');
  const lead = await redress.signIn('lead');
  const shop = await redress.key('intake', 'read', 'work');
  return {
    ...redress,
    agent,
    lead,
    shop,
    async complain(more = {}) {
      people += 1;
      const complaint = {
        channel: 'api',
        body: 'The lamp arrived broken.',
        author: { email: `person${people}@example.com` },
        ...more,
      };
      const { body } = await shop.post('/api/complaints', complaint);
      await redress.settle();
      const { caseId } = (await shop.get(`/api/complaints/${String(body.id)}`)).body;
      return (await shop.get(`/api/cases/${String(caseId)}`)).body;
    },
    async move(caseId, body, who = agent) {
      const { version } = (await who.get(`/api/cases/${String(caseId)}`)).body;
      return who.act(`/api/cases/${String(caseId)}/transition`, version, body);
    },
  };
}

export const resolution = { to: 'resolved', causeCode: 'damaged_in_transit', outcome: 'upheld' };
