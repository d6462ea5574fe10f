import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../../config/settings.js';
import { sessionCookie } from '../staff/cookie.js';
import { SessionsService } from '../staff/sessions.service.js';

/** A resource as the API shows it; the demo reads what it needs of it. */
export interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly allowed: readonly string[];
}

export class DemoRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    what: string,
  ) {
    super(`${what}: ${status} ${code}`);
  }
}

const own = 'http://localhost:80';

/** Somebody of the staff at work: the demo does what people would do, through the API that they use. */
export class DemoClient {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly cookie: string,
    readonly staffId: string,
  ) {}

  static async signIn(app: NestFastifyApplication, settings: Settings, email: string, password: string): Promise<DemoClient> {
    const { token, staff } = await app.get(SessionsService).signIn(email, password, '127.0.0.1');
    return new DemoClient(app, `${sessionCookie(settings).name}=${token}`, staff.id);
  }

  get<Body>(url: string): Promise<Body> {
    return this.send<Body>('GET', url);
  }

  put<Body>(url: string, body: object): Promise<Body> {
    return this.send<Body>('PUT', url, body);
  }

  post<Body>(url: string, body: object): Promise<Body> {
    return this.send<Body>('POST', url, body);
  }

  /** A move that is made on the version that was just seen. */
  act<Body extends Shown>(url: string, seen: Pick<Shown, 'version'>, body: object = {}): Promise<Body> {
    return this.send<Body>('POST', url, body, { 'if-match': `"${seen.version}"` });
  }

  patch<Body>(url: string, seen: Pick<Shown, 'version'>, body: object): Promise<Body> {
    return this.send<Body>('PATCH', url, body, { 'if-match': `"${seen.version}"` });
  }

  private async send<Body>(method: 'GET' | 'PUT' | 'POST' | 'PATCH', url: string, body?: object, more: Record<string, string> = {}): Promise<Body> {
    const response = await this.app.inject({
      method,
      url,
      headers: { cookie: this.cookie, 'x-requested-with': 'redress', origin: own, ...more },
      ...(body ? { payload: body } : {}),
    });
    if (response.statusCode === 204) return undefined as Body;
    const answer: unknown = response.json();
    if (response.statusCode >= 400) {
      throw new DemoRefused(response.statusCode, String((answer as { code?: unknown }).code), `${method} ${url}`);
    }
    return answer as Body;
  }
}
