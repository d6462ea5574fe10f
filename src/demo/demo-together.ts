import type { DemoClient } from './demo-client.js';
import type { List, ShownCase } from './demo-shown.js';
import type { DemoTeam } from './demo-staff.js';

const dayMs = 24 * 60 * 60 * 1000;

interface Made {
  readonly id: string;
}

/** What people of one desk do for each other: teams, checklists, views, links, and an eye on what is not theirs. */
export async function workTogether(team: DemoTeam): Promise<void> {
  const [lead, other] = team.leads;
  const [, agent, third] = team.agents;
  if (!lead || !other || !agent || !third) throw new Error('The shop is short of people.');
  await makeTeam(team, [agent, third]);
  await makeViews(lead, agent);
  await makeChecklists(team, agent);
  const { items } = await lead.get<List<ShownCase>>('/api/cases?state=new,open&category=damaged,quality&sort=rank&limit=50');
  const [one, two, three] = items;
  if (!one || !two || !three) return;
  await lead.post(`/api/cases/${one.id}/link`, { caseId: two.id, kind: 'related' });
  await lead.post(`/api/cases/${one.id}/link`, { caseId: three.id, kind: 'related' });
  for (const about of [one, two]) await other.post(`/api/cases/${about.id}/follow`, {});
  await lead.post(`/api/cases/${one.id}/notes`, { body: '@Lena Ruiz Third one with a loose lid this week. Can you ask Tessel Works about the batch?' });
}

/** Parcels go to those who know the carriers; whoever has the least gets the next one. */
async function makeTeam({ admin, manager, leads }: DemoTeam, members: readonly DemoClient[]): Promise<void> {
  for (const { staffId } of members) {
    const seen = await admin.get<{ version: number }>(`/api/staff/${staffId}`);
    await admin.patch(`/api/staff/${staffId}`, seen, { capacity: 40, skills: { categories: ['delivery', 'missing'], channels: [], languages: ['en'] } });
  }
  const parcels = await manager.post<Made>('/api/teams', { name: 'Parcels', mode: 'least_loaded', memberIds: members.map(({ staffId }) => staffId) });
  const { items } = await manager.get<List<ShownCase>>('/api/cases?view=unassigned&category=delivery,missing&limit=6');
  for (const { id } of items) await leads[0]?.post(`/api/cases/${id}/assign`, { staffId: null, teamId: parcels.id });
}

async function makeViews(lead: DemoClient, agent: DemoClient): Promise<void> {
  const states = (...value: string[]) => ({ field: 'state', operator: 'in', value });
  await lead.post('/api/views', { name: 'Somebody may be hurt', shared: true, filter: [{ field: 'tag', operator: 'in', value: ['safety'] }, states('new', 'open', 'waiting_customer', 'waiting_partner')] });
  await lead.post('/api/views', { name: 'Silent for a week', shared: true, sort: 'createdAt', filter: [states('waiting_customer', 'waiting_partner'), { field: 'updatedAt', operator: 'older_than', value: 7 * dayMs }] });
  await agent.post('/api/views', { name: 'Mine, today', filter: [{ field: 'assignee', operator: 'in', value: ['me'] }, { field: 'dueAt', operator: 'within', value: dayMs }] });
}

/** Nothing broken is resolved without a picture; somebody has begun. */
async function makeChecklists({ manager }: DemoTeam, agent: DemoClient): Promise<void> {
  const list = await manager.post<{ items: readonly Made[] }>('/api/checklists', {
    name: 'Broken goods',
    category: 'damaged',
    items: [{ text: 'Ask for a picture of the damage' }, { text: 'Write down the batch' }, { text: 'Tell the warehouse', required: false }],
    requiredFields: ['orderRef'],
  });
  const { items } = await agent.get<List<ShownCase>>('/api/cases?state=new,open&category=damaged&limit=2');
  for (const { id } of items) await agent.post(`/api/cases/${id}/checklist/${list.items[0]?.id}`, { done: true });
}
