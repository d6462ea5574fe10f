import type { TestApp } from './app.js';

/** Every route that really exists, as `GET /api/cases/:id`; HEAD comes with every GET and is left out. */
export function routesOf(redress: TestApp): string[] {
  const server = redress.app.getHttpAdapter().getInstance();
  const above: string[] = [];
  return server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      // A tree: four signs a level, then the part of the path and its methods.
      const [, branches = '', part = '', methods = ''] =
        /^((?:│ {3}| {4}|├── |└── )+)(\S*) \((.+)\)$/.exec(line) ?? [];
      if (methods === '') return [];
      const depth = branches.length / 4;
      above.splice(depth - 1, above.length, part);
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${above.join('')}`);
    });
}

/** What comes with the server and is no call: the documentation and the console's pages. */
export const isPage = (route: string): boolean =>
  /^GET (?:\/docs\b|\/api\/openapi\.json$|\*$|\/\*$)/.test(route);
