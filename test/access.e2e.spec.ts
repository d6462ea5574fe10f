import { roles, type Scope, scopes, type StaffRole } from '../src/staff/permissions.access.js';
import { startApp, type TestApp } from './app.js';
import type { Client } from './client.js';
import { isPage, routesOf } from './routes.js';

type Least = StaffRole | 'anyone';

/** Written by hand from the public surface: the least role, and the scopes that suffice for a key of an admin. */
const table: Readonly<Record<string, readonly [least: Least, scopes: string]>> = {
  'GET /health/live': ['anyone', ''],
  'GET /health/ready': ['anyone', ''],
  // From this machine; MetricsGuard has tests of its own.
  'GET /metrics': ['anyone', ''],
  // Its signature speaks for it.
  'GET /hooks/:key': ['anyone', ''],
  'POST /hooks/:key': ['anyone', ''],

  // Pages of customers.
  'GET /f/:formKey': ['anyone', ''],
  'POST /f/:formKey': ['anyone', ''],
  'POST /f/:formKey/order': ['anyone', ''],
  'GET /f/:formKey/sent/:token': ['anyone', ''],
  'GET /f/:formKey/embed.js': ['anyone', ''],
  'GET /f/assets/:file': ['anyone', ''],
  'GET /s/:token': ['anyone', ''],
  'POST /s/:token': ['anyone', ''],

  'POST /api/session': ['anyone', ''],
  'GET /api/session': ['agent', 'intake orders read work admin'],
  'DELETE /api/session': ['agent', ''],

  'GET /api/staff': ['lead', 'work admin'],
  'GET /api/staff/:id': ['lead', 'work admin'],
  'POST /api/staff': ['admin', 'admin'],
  'PUT /api/staff/:id/away': ['agent', 'work admin'],
  'PATCH /api/staff/:id': ['admin', 'admin'],
  'GET /api/teams': ['agent', 'read work admin'],
  'GET /api/teams/:id': ['agent', 'read work admin'],
  'POST /api/teams': ['manager', 'admin'],
  'PATCH /api/teams/:id': ['manager', 'admin'],
  'DELETE /api/teams/:id': ['manager', 'admin'],
  'GET /api/keys': ['admin', 'admin'],
  'GET /api/keys/:id': ['admin', 'admin'],
  'POST /api/keys': ['admin', 'admin'],
  'DELETE /api/keys/:id': ['admin', 'admin'],

  'POST /api/complaints': ['agent', 'intake work admin'],
  'POST /api/complaints/import': ['lead', 'intake admin'],
  'GET /api/complaints/import/:id/preview': ['lead', 'intake admin'],
  'POST /api/complaints/import/:id/start': ['lead', 'intake admin'],
  'GET /api/complaints/import/:id/rejected': ['lead', 'intake admin'],
  'GET /api/complaints/export': ['manager', 'read admin'],
  'GET /api/complaints': ['agent', 'read work admin'],
  'GET /api/complaints/:id': ['agent', 'read work admin'],
  'POST /api/complaints/:id/status-link': ['agent', 'work admin'],
  'GET /api/attachments': ['agent', 'read work admin'],
  'POST /api/attachments': ['agent', 'work admin'],
  'GET /api/attachments/:id': ['agent', 'read work admin'],
  'GET /api/attachments/:id/content': ['agent', 'read work admin'],
  'GET /api/forms': ['admin', 'read admin'],
  'GET /api/forms/:id': ['admin', 'read admin'],
  'POST /api/forms': ['admin', 'admin'],
  'PATCH /api/forms/:id': ['admin', 'admin'],
  'PATCH /api/complaints/:id': ['agent', 'work admin'],
  'GET /api/accuracy': ['manager', 'read admin'],
  'GET /api/accuracy/sample': ['manager', 'read admin'],
  'POST /api/accuracy/sample': ['manager', 'admin'],
  'POST /api/rescoring': ['manager', 'admin'],
  'GET /api/learning': ['manager', 'read admin'],
  'PUT /api/learning': ['manager', 'admin'],
  'GET /api/scoring-models': ['manager', 'read admin'],
  'GET /api/scoring-models/:id': ['manager', 'read admin'],
  'POST /api/scoring-models': ['manager', 'admin'],
  'PATCH /api/scoring-models/:id': ['manager', 'admin'],
  'GET /api/jobs': ['agent', 'intake read work admin'],
  'GET /api/jobs/:id': ['agent', 'intake read work admin'],
  'POST /api/jobs/:id/stop': ['lead', 'intake admin'],
  'POST /api/jobs/:id/resume': ['lead', 'intake admin'],
  'POST /api/sentiment/score': ['agent', 'intake read work admin'],
  'GET /api/sentiment/priors': ['agent', 'intake read work admin'],
  'PUT /api/sentiment/priors/:kind': ['manager', 'admin'],
  'GET /api/webhook-endpoints': ['admin', 'read admin'],
  'GET /api/webhook-endpoints/:id': ['admin', 'read admin'],
  'POST /api/webhook-endpoints': ['admin', 'admin'],
  'PATCH /api/webhook-endpoints/:id': ['admin', 'admin'],
  'DELETE /api/webhook-endpoints/:id': ['admin', 'admin'],
  'POST /api/webhook-endpoints/:id/rotate-secret': ['admin', 'admin'],
  'POST /api/webhook-endpoints/:id/test': ['admin', 'admin'],
  'GET /api/webhook-endpoints/:id/deliveries': ['admin', 'read admin'],
  'GET /api/webhook-endpoints/:id/deliveries/:deliveryId': ['admin', 'admin'],
  'POST /api/webhook-endpoints/:id/deliveries/:deliveryId/replay': ['admin', 'admin'],
  'POST /api/webhook-endpoints/:id/replay': ['admin', 'admin'],

  'GET /api/mailboxes': ['admin', 'admin'],
  'GET /api/mailboxes/:id': ['admin', 'admin'],
  'GET /api/mailboxes/:id/messages': ['admin', 'admin'],
  'POST /api/mailboxes': ['admin', 'admin'],
  'PATCH /api/mailboxes/:id': ['admin', 'admin'],
  'POST /api/mailboxes/:id/poll': ['admin', 'admin'],

  'GET /api/orders': ['agent', 'read work admin'],
  'GET /api/orders/:ref': ['agent', 'read work admin'],
  'PUT /api/orders/:ref': ['agent', 'orders admin'],
  'GET /api/customers': ['agent', 'read work admin'],
  'GET /api/customers/:id': ['agent', 'read work admin'],
  'GET /api/customers/:id/suggestions': ['agent', 'read work admin'],
  'POST /api/customers/:id/suggestions/:suggestionId/confirm': ['agent', 'work admin'],
  'POST /api/customers/:id/suggestions/:suggestionId/refuse': ['agent', 'work admin'],
  'GET /api/customers/:id/timeline': ['agent', 'read work admin'],

  'GET /api/monitors': ['agent', 'read work admin'],
  'GET /api/monitors/:id': ['agent', 'read work admin'],
  'POST /api/monitors': ['manager', 'admin'],
  'PATCH /api/monitors/:id': ['manager', 'admin'],
  'POST /api/monitors/preview': ['agent', 'read work admin'],
  'GET /api/sources': ['agent', 'read work admin'],
  'GET /api/sources/:id': ['agent', 'read work admin'],
  'POST /api/sources': ['admin', 'admin'],
  'PATCH /api/sources/:id': ['admin', 'admin'],
  'POST /api/sources/:id/poll': ['admin', 'admin'],
  'GET /api/mentions': ['agent', 'read work admin'],
  'GET /api/mentions/:id': ['agent', 'read work admin'],
  'PATCH /api/mentions/:id': ['agent', 'work admin'],
  'POST /api/mentions/:id/case': ['agent', 'work admin'],

  'GET /api/cases': ['agent', 'read work admin'],
  'GET /api/cases/:id': ['agent', 'read work admin'],
  'GET /api/cases/:id/suggestions': ['agent', 'read work admin'],
  'POST /api/cases/:id/suggestions/:otherId/dismiss': ['agent', 'work admin'],
  'GET /api/cases/:id/timeline': ['agent', 'read work admin'],
  'PATCH /api/cases/:id': ['agent', 'work admin'],
  'POST /api/cases/take-next': ['agent', 'work admin'],
  'POST /api/cases/:id/transition': ['agent', 'work admin'],
  'POST /api/cases/:id/assign': ['agent', 'work admin'],
  'POST /api/cases/:id/notes': ['agent', 'work admin'],

  'POST /api/cases/:id/replies': ['agent', 'work admin'],
  'GET /api/cases/:id/replies': ['agent', 'read work admin'],
  'GET /api/cases/:id/replies/:replyId': ['agent', 'read work admin'],
  'POST /api/cases/:id/replies/:replyId/undo': ['agent', 'work admin'],
  'POST /api/cases/:id/replies/:replyId/retry': ['agent', 'work admin'],
  'GET /api/cases/:id/reply-channels': ['agent', 'read work admin'],
  'GET /api/cases/:id/draft': ['agent', 'work admin'],
  'PUT /api/cases/:id/draft': ['agent', 'work admin'],
  'DELETE /api/cases/:id/draft': ['agent', 'work admin'],
  'GET /api/notices': ['agent', 'read work admin'],
  'GET /api/notices/:id': ['agent', 'read work admin'],
  'POST /api/notices/:id/read': ['agent', 'work admin'],
  'GET /api/rules': ['agent', 'read work admin'],
  'GET /api/rules/:id': ['agent', 'read work admin'],
  'GET /api/rules/:id/versions': ['agent', 'read work admin'],
  'POST /api/rules': ['manager', 'admin'],
  'POST /api/rules/dry-run': ['manager', 'admin'],
  'PATCH /api/rules/:id': ['manager', 'admin'],
  'DELETE /api/rules/:id': ['manager', 'admin'],
  'GET /api/sla-policies': ['agent', 'read work admin'],
  'GET /api/sla-policies/:id': ['agent', 'read work admin'],
  'POST /api/sla-policies': ['manager', 'admin'],
  'PATCH /api/sla-policies/:id': ['manager', 'admin'],
  'POST /api/sla-policies/reapply': ['manager', 'admin'],
  'POST /api/cases/:id/merge': ['lead', 'work admin'],
  'POST /api/cases/:id/unmerge': ['lead', 'work admin'],
  'POST /api/cases/:id/suggestions/:otherId/join': ['lead', 'work admin'],
  'POST /api/cases/:id/split': ['agent', 'work admin'],
  'GET /api/checklists': ['agent', 'read work admin'],
  'GET /api/checklists/:id': ['agent', 'read work admin'],
  'POST /api/checklists': ['manager', 'admin'],
  'PATCH /api/checklists/:id': ['manager', 'admin'],
  'GET /api/cases/:id/checklist': ['agent', 'read work admin'],
  'POST /api/cases/:id/checklist/:itemId': ['agent', 'work admin'],
  'GET /api/cases/:id/followers': ['agent', 'read work admin'],
  'POST /api/cases/:id/follow': ['agent', 'work admin'],
  'POST /api/cases/:id/unfollow': ['agent', 'work admin'],
  'GET /api/cases/:id/presence': ['agent', 'read work admin'],
  'POST /api/cases/:id/presence': ['agent', 'work admin'],
  'GET /api/cases/:id/links': ['agent', 'read work admin'],
  'POST /api/cases/:id/link': ['agent', 'work admin'],
  'DELETE /api/cases/:id/links/:linkId': ['agent', 'work admin'],

  'GET /api/templates': ['agent', 'read work admin'],
  'GET /api/templates/variables': ['agent', 'read work admin'],
  'GET /api/templates/:id': ['agent', 'read work admin'],
  'POST /api/templates': ['lead', 'admin'],
  'PATCH /api/templates/:id': ['lead', 'admin'],
  'DELETE /api/templates/:id': ['lead', 'admin'],
  'POST /api/templates/:id/render': ['agent', 'work admin'],

  'GET /api/macros': ['agent', 'read work admin'],
  'GET /api/macros/:id': ['agent', 'read work admin'],
  'POST /api/macros': ['lead', 'admin'],
  'PATCH /api/macros/:id': ['lead', 'admin'],
  'DELETE /api/macros/:id': ['lead', 'admin'],
  'POST /api/cases/:id/macros/:macroId': ['agent', 'work admin'],
  'POST /api/cases/:id/macros/:macroId/preview': ['agent', 'work admin'],

  'GET /api/cases/:id/letters': ['agent', 'read work admin'],
  'POST /api/cases/:id/letters': ['agent', 'work admin'],
  'POST /api/cases/:id/letters/preview': ['agent', 'work admin'],
  'GET /api/cases/:id/replies/:replyId/print': ['agent', 'read work admin'],

  'GET /api/views': ['agent', 'read work admin'],
  'GET /api/views/counts': ['agent', 'read work admin'],
  'GET /api/views/:id': ['agent', 'read work admin'],
  'POST /api/views': ['agent', 'work admin'],
  'PATCH /api/views/:id': ['agent', 'work admin'],
  'DELETE /api/views/:id': ['agent', 'work admin'],

  'GET /api/claims': ['agent', 'read work admin'],
  'GET /api/claims/:id': ['agent', 'read work admin'],
  'POST /api/claims': ['agent', 'work admin'],
  'POST /api/claims/preview': ['agent', 'work admin'],
  'POST /api/claims/:id/assess': ['agent', 'work admin'],
  'POST /api/claims/:id/request-evidence': ['agent', 'work admin'],
  'POST /api/claims/:id/propose': ['agent', 'work admin'],
  'POST /api/claims/:id/reject': ['agent', 'work admin'],
  'POST /api/claims/:id/withdraw': ['agent', 'work admin'],
  'POST /api/claims/:id/appeal': ['agent', 'work admin'],
  // A key with `admin` does everything but this.
  'POST /api/claims/:id/approve': ['agent', 'work'],
  'POST /api/claims/:id/settle': ['agent', 'work'],
  'GET /api/settlements': ['agent', 'read work admin'],
  'GET /api/settlements/:id': ['agent', 'read work admin'],
  'POST /api/settlements/:id/confirm': ['agent', 'work'],
  'POST /api/settlements/:id/resolve': ['agent', 'work'],
  'POST /api/settlements/:id/retry': ['agent', 'work'],

  'GET /api/search': ['agent', 'read work admin'],
  'POST /api/search/rebuild': ['admin', 'admin'],
  'GET /api/insights/sentiment': ['manager', 'read admin'],
  'GET /api/events': ['agent', 'read work admin'],
};

type Verdict = 'let in' | 'refused' | 'unknown';

/** Who calls, and who of the table they are. */
interface Caller {
  readonly name: string;
  readonly client: Client;
  expects(least: Least, scopes: readonly string[]): Verdict;
}

// One database: what a caller may do is decided before it is asked.
describe('the access table', () => {
  let redress: TestApp;
  let callers: Caller[];

  beforeAll(async () => {
    redress = await startApp('sqlite');
    callers = [
      nobody(redress),
      ...(await people(redress)),
      ...(await keys(redress)),
      await keyOfAnAgent(redress),
    ];
  });
  afterAll(() => redress.close());

  it('names every route there is, and no other', () => {
    const calls = routesOf(redress).filter((route) => !isPage(route));
    expect(calls.toSorted()).toEqual(Object.keys(table).toSorted());
  });

  // Signing out comes last: after it, the people of this test are nobody.
  const isLast = (route: string) => Number(route === 'DELETE /api/session');
  const rows = Object.entries(table).sort(([left], [right]) => isLast(left) - isLast(right));

  it.each(rows)('%s lets in %j', async (route, [least, sufficient]) => {
    const verdicts = await Promise.all(
      callers.map(async ({ name, client }) => [name, await verdictOf(client, route)]),
    );
    const wanted = callers.map(({ name, expects }) => [name, expects(least, sufficient.split(' '))]);
    expect(Object.fromEntries(verdicts)).toEqual(Object.fromEntries(wanted));
  });
});

const nobody = ({ anyone }: TestApp): Caller => ({
  name: 'nobody',
  client: anyone,
  expects: (least) => (least === 'anyone' ? 'let in' : 'unknown'),
});

function people(redress: TestApp): Promise<Caller[]> {
  return Promise.all(
    roles.map(async (role) => ({
      name: role,
      client: await redress.signIn(role),
      expects: (least: Least) =>
        least === 'anyone' || roles.indexOf(role) >= roles.indexOf(least) ? 'let in' : 'refused',
    })),
  );
}

function keys(redress: TestApp): Promise<Caller[]> {
  return Promise.all(
    scopes.map(async (scope: Scope) => ({
      name: `key with ${scope}`,
      client: await redress.key(scope),
      expects: (least: Least, sufficient: readonly string[]) =>
        least === 'anyone' || sufficient.includes(scope) ? 'let in' : 'refused',
    })),
  );
}

/** Every scope, but the rights of somebody who is an agent by now. */
async function keyOfAnAgent(redress: TestApp): Promise<Caller> {
  const [maker, admin] = [await redress.signIn('admin'), await redress.signIn('admin')];
  const { body } = await maker.post('/api/keys', { name: 'all', scopes });
  await admin.patch(`/api/staff/${maker.staffId}`, 1, { role: 'agent' });
  return {
    name: 'key of an agent with every scope',
    client: redress.anyone.withKey(String(body.key)),
    expects: (least, sufficient) =>
      least === 'anyone' || (least === 'agent' && sufficient[0] !== '') ? 'let in' : 'refused',
  };
}

/** Asks for something that does not exist, with an empty body: whatever is wrong with that, the guard came first. */
async function verdictOf(client: Client, route: string): Promise<Verdict> {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replaceAll(/:(?:id|ref|key|deliveryId|suggestionId|otherId|replyId|linkId|itemId|macroId)\b/g, '0190aaaa-0000-7000-8000-000000000000');
  const stop = new AbortController();
  const response = await fetch(client.origin + path, {
    method,
    headers: client.standing,
    signal: stop.signal,
  });
  const type = response.headers.get('content-type') ?? '';
  const body: unknown = type.startsWith('application/problem+json') ? await response.json() : {};
  const { code } = body as { code?: string };
  stop.abort();
  if (response.status >= 500) throw new Error(`${route} answered ${response.status}`);
  if (response.status === 401 && code === 'access.unauthenticated') return 'unknown';
  return response.status === 403 && code === 'access.denied' ? 'refused' : 'let in';
}
