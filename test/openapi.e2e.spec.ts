import { startApp, type TestApp } from './app.js';
import { isPage, routesOf } from './routes.js';

interface Operation {
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

  it('refers only to what it holds, and names every call once', () => {
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, object> } };
    const wanted = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => String(name));
    expect(wanted.filter((name) => !(name in components.schemas))).toEqual([]);
    const ids = [...operations.values()].map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
