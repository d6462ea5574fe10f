/** What a person may do grows with the role; every role may do what the one before it may. */
export const roles = ['agent', 'lead', 'manager', 'admin'] as const;
export type StaffRole = (typeof roles)[number];

/** What an API key is for. */
export const scopes = ['intake', 'orders', 'read', 'work', 'admin'] as const;
export type Scope = (typeof scopes)[number];

interface Rule {
  /** The least role. */
  readonly role: StaffRole;
  /** The scopes that suffice for a key; none means that only a signed-in person may. */
  readonly scopes: readonly Scope[];
}

const rule = (role: StaffRole, ...allowed: Scope[]): Rule => ({ role, scopes: allowed });

/**
 * Who may do what, one line an act. A key needs one of the scopes *and* the role of the person who made it.
 * `admin` covers everything but approving and settling: a key never moves money.
 */
export const permissions = {
  'session.read': rule('agent', 'intake', 'orders', 'read', 'work', 'admin'),
  'session.end': rule('agent'),

  'complaints.create': rule('agent', 'intake', 'work', 'admin'),
  'complaints.import': rule('lead', 'intake', 'admin'),
  'complaints.export': rule('manager', 'read', 'admin'),
  'complaints.read': rule('agent', 'read', 'work', 'admin'),
  'complaints.work': rule('agent', 'work', 'admin'),
  'text.score': rule('agent', 'intake', 'read', 'work', 'admin'),
  'priors.manage': rule('manager', 'admin'),
  'orders.put': rule('agent', 'orders', 'admin'),
  'orders.read': rule('agent', 'read', 'work', 'admin'),
  'customers.read': rule('agent', 'read', 'work', 'admin'),
  'customers.work': rule('agent', 'work', 'admin'),
  'jobs.read': rule('agent', 'intake', 'read', 'work', 'admin'),
  'jobs.manage': rule('lead', 'intake', 'admin'),

  'endpoints.read': rule('admin', 'read', 'admin'),
  'endpoints.manage': rule('admin', 'admin'),
  'forms.read': rule('admin', 'read', 'admin'),
  'forms.manage': rule('admin', 'admin'),
  'mailboxes.manage': rule('admin', 'admin'),
  'monitors.read': rule('agent', 'read', 'work', 'admin'),
  'monitors.manage': rule('manager', 'admin'),
  'sources.read': rule('agent', 'read', 'work', 'admin'),
  'sources.manage': rule('admin', 'admin'),
  'mentions.read': rule('agent', 'read', 'work', 'admin'),
  'mentions.work': rule('agent', 'work', 'admin'),

  'learning.read': rule('manager', 'read', 'admin'),
  'learning.manage': rule('manager', 'admin'),

  'cases.read': rule('agent', 'read', 'work', 'admin'),
  'cases.work': rule('agent', 'work', 'admin'),
  'cases.merge': rule('lead', 'work', 'admin'),
  'templates.read': rule('agent', 'read', 'work', 'admin'),
  'templates.manage': rule('lead', 'admin'),
  'views.read': rule('agent', 'read', 'work', 'admin'),
  'views.work': rule('agent', 'work', 'admin'),
  'claims.read': rule('agent', 'read', 'work', 'admin'),
  'claims.work': rule('agent', 'work', 'admin'),
  'claims.approve': rule('agent', 'work'),
  'claims.settle': rule('agent', 'work'),

  'search.read': rule('agent', 'read', 'work', 'admin'),
  'search.manage': rule('admin', 'admin'),

  'policies.read': rule('agent', 'read', 'work', 'admin'),
  'policies.manage': rule('manager', 'admin'),

  'insights.read': rule('manager', 'read', 'admin'),
  'events.read': rule('agent', 'read', 'work', 'admin'),

  'teams.read': rule('agent', 'read', 'work', 'admin'),
  'teams.manage': rule('manager', 'admin'),
  'staff.manage': rule('admin', 'admin'),
  'staff.away': rule('agent', 'work', 'admin'),
  'staff.read': rule('lead', 'work', 'admin'),
  'keys.manage': rule('admin', 'admin'),
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;

/** Who is acting: a person with a session, or a key that acts as the person who made it. */
export interface Actor {
  readonly id: string;
  readonly role: StaffRole;
  readonly name: string;
  readonly email: string;
  readonly teamIds: readonly string[];
  /** Null for a person; of a key, what it is for. */
  readonly scopes: readonly Scope[] | null;
  readonly keyId: string | null;
}

export const atLeast = (role: StaffRole, needed: StaffRole): boolean => roles.indexOf(role) >= roles.indexOf(needed);

export function may(actor: Pick<Actor, 'role' | 'scopes'>, permission: Permission): boolean {
  const needed: Rule = permissions[permission];
  if (!atLeast(actor.role, needed.role)) return false;
  return actor.scopes === null || actor.scopes.some((scope) => needed.scopes.includes(scope));
}
