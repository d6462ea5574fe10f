import { startApp, type TestApp } from './app.js';
import { isPage, routesOf } from './routes.js';

interface Operation {
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly operationId?: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
}

describe('the OpenAPI document', () => {
  let redress: TestApp;
  let text: string;
  let operations: Map<string, Operation>;

  beforeAll(async () => {
    redress = await startApp('sqlite');
    text = JSON.stringify((await redress.anyone.get('/api/openapi.json')).body);
    const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
    operations = new Map(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(
          ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
        ),
      ),
    );
  });
  afterAll(() => redress.close());

  it('has the routes that exist, and no others', () => {
    const routes = routesOf(redress).filter((route) => !isPage(route));
    const documented = [...operations.keys()].map((operation) => operation.replaceAll(/\{(\w+)\}/g, ':$1'));
    expect(documented.toSorted()).toEqual(routes.toSorted());
  });

  it('says for every call what it answers when it works', () => {
    const silent = [...operations].filter(([name, { responses }]) => {
      const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      // Nothing is sent with 204, and a stream of events has no schema.
      const owed = good.filter(([status]) => status !== '204' && name !== 'GET /api/events');
      return (
        good.length === 0 ||
        !owed.every(([, { content }]) => Object.values(content ?? {}).some(({ schema }) => schema))
      );
    });
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('says for every call how it fails, and for every change which version or key it takes', () => {
    const headersOf = (name: string) =>
      (operations.get(name)?.parameters ?? [])
        .filter((parameter) => parameter.in === 'header')
        .map((header) => [header.name, header.required]);
    expect([...operations.values()].filter(({ responses }) => !responses.default)).toEqual([]);
    expect(headersOf('PATCH /api/staff/{id}')).toEqual([['If-Match', true]]);
    expect(headersOf('POST /api/staff')).toEqual([['Idempotency-Key', false]]);
    expect(headersOf('POST /api/cases/{id}/transition')).toEqual([['If-Match', true], ['Idempotency-Key', false]]);
    expect(headersOf('POST /api/session')).toEqual([]);
    const open = [...operations].filter(([name, { security }]) => name.includes(' /api/') && !security);
    expect(open.map(([name]) => name)).toEqual(['POST /api/session']);
  });

  it('refers only to what it holds, and names every call once', () => {
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, object> } };
    const wanted = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => String(name));
    expect(wanted.filter((name) => !(name in components.schemas))).toEqual([]);
    const ids = [...operations.values()].map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
