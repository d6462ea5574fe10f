import type { DemoClient } from './demo-client.js';
import type { List, ShownCase } from './demo-shown.js';
import type { DemoTeam } from './demo-staff.js';

interface ShownComplaint {
  readonly id: string;
  readonly caseId: string | null;
}

/** Somebody with an open case calls again without the order's number; a lead sees that it is about the same parcel. */
export async function mergePhoneCall(team: DemoTeam, triage: () => Promise<void>): Promise<void> {
  const lead: DemoClient | undefined = team.leads[0];
  if (!lead) throw new Error('The shop is short of people.');
  const { items } = await lead.get<List<ShownCase>>('/api/cases?state=new,open,waiting_partner&category=delivery,damaged,missing&sort=-createdAt&limit=200');
  const about = items.find(({ orderRef, customer }) => orderRef !== null && customer !== null);
  if (!about?.customer) throw new Error('Nobody waits for a parcel.');
  const { name, handles } = await lead.get<{ name: string; handles: readonly { kind: string; value: string }[] }>(`/api/customers/${about.customer.id}`);
  const call = await team.admin.post<ShownComplaint>('/api/complaints', {
    channel: 'phone',
    subject: 'Called about the parcel again',
    body: `${name} called and asks what has become of the parcel. Did not have the order number at hand. Is disappointed to hear nothing since the first message.`,
    author: { name, email: handles.find(({ kind }) => kind === 'email')?.value },
  });
  await triage();
  const { caseId } = await lead.get<ShownComplaint>(`/api/complaints/${call.id}`);
  if (caseId === null || caseId === about.id) return;
  await lead.act(`/api/cases/${caseId}/merge`, await lead.get<ShownCase>(`/api/cases/${caseId}`), { intoCaseId: about.id });
}
