import { startServer } from './child.mjs';

export const admin = { email: 'ada@example.com', password: 'correct horse battery' };

/** The built Redress on a database, as in production. `profileDir` keeps a CPU profile there. */
export async function startRedress(database, { profileDir = null } = {}) {
  const server = await startServer('dist/src/main.js', {
    nodeArgs: profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : [],
    env: {
      PORT: '0',
      REDRESS_DATA_DIR: database.dataDir,
      ...(database.url ? { DATABASE_URL: database.url } : {}),
      REDRESS_SECRET_KEY: 'a secret that only benches have, 32+ characters',
      REDRESS_ADMIN_EMAIL: admin.email,
      REDRESS_ADMIN_PASSWORD: admin.password,
      REDRESS_LOG_LEVEL: 'warn',
    },
  });
  const cookie = await signIn(server.origin);
  const call = (method, url, body) =>
    fetch(server.origin + url, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        cookie,
        origin: server.origin,
        'x-requested-with': 'redress',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
    }).then(async (response) => {
      if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
      return response.json();
    });
  /** Streams a file. */
  const send = (url, body, headers) =>
    fetch(server.origin + url, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { cookie, origin: server.origin, 'x-requested-with': 'redress', ...headers },
    }).then(async (response) => {
      if (!response.ok) throw new Error(`POST ${url}: ${response.status} ${await response.text()}`);
      return response.json();
    });
  return { ...server, call, send };
}

async function signIn(origin) {
  const response = await fetch(`${origin}/api/session`, {
    method: 'POST',
    body: JSON.stringify(admin),
    headers: { 'content-type': 'application/json' },
  });
  if (!response.ok) throw new Error(`Signing in: ${response.status} ${await response.text()}`);
  return response.headers.getSetCookie()[0].split(';')[0];
}
