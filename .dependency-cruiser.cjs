/** Who may import whom (docs/tour.md). The flow runs one way; news travels the other way as events. */
const rooms = ['customers', 'intake', 'listening', 'sentiment', 'cases', 'claims', 'settlement', 'search', 'insights', 'notification', 'jobs', 'learning', 'demo'];

/** What each room may import, besides itself and the shared floor (common, config, database, events, staff). */
const mayImport = {
  sentiment: [],
  customers: [],
  jobs: [],
  intake: ['customers', 'sentiment', 'jobs'],
  listening: ['customers', 'sentiment'],
  learning: ['intake', 'listening', 'sentiment', 'jobs'],
  cases: ['intake', 'listening', 'customers', 'sentiment'],
  claims: ['cases', 'intake', 'listening', 'customers', 'sentiment'],
  settlement: ['claims', 'cases', 'customers'],
  insights: ['settlement', 'claims', 'cases', 'intake', 'listening', 'customers', 'sentiment'],
  search: ['cases', 'intake', 'listening', 'customers'],
  notification: [],
  demo: rooms,
};

const roomRules = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `${room}-imports-towards-the-start`,
  severity: 'error',
  comment: `${room}/ may import only ${allowed.length ? allowed.join(', ') : 'the shared floor'}.`,
  from: { path: `^src/${room}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: `^src/(${rooms.filter((other) => other !== room && !allowed.includes(other)).join('|') || 'none'})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-files-import-pure-files',
      severity: 'error',
      comment: 'States, policies and access rules import types and other pure files only.',
      from: { path: '\\.(states|policy|access)\\.ts$', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: '\\.(states|policy|access)\\.ts$|^src/common/(money|state-table|domain-error)\\.ts$|^config/|(^|/)node_modules/(luxon|libphonenumber-js|re2js)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sentiment-is-pure',
      severity: 'error',
      from: { path: '^src/sentiment/', pathNot: '(\\.(controller|module|schema|spec)|/eval)\\.ts$|^src/sentiment/(priors|in-force)/' },
      to: { path: '^src/|(^|/)node_modules/(typeorm|@nestjs|axios|pg|sqlite3)', pathNot: '^src/sentiment/' },
    },
    {
      name: 'adapters-are-named-by-modules-only',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.(module|spec)\\.ts$|^src/(listening/sources|settlement/processors|cases/replies/ways)/' },
      to: { path: '^src/(listening/sources/\\w+\\.source|settlement/processors/\\w+\\.processor|cases/replies/ways/\\w+\\.way)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-floor-imports-no-room',
      severity: 'error',
      from: { path: '^(src/(common|database|events|staff)/|config/)' },
      to: { path: `^src/(${rooms.join('|')})/` },
    },
    {
      name: 'only-the-database-knows-the-driver',
      severity: 'error',
      from: { path: '^(src|config)/', pathNot: '^src/database/' },
      to: { path: '(^|/)node_modules/(sqlite3|pg)/' },
    },
    {
      name: 'nobody-imports-the-last-rooms',
      severity: 'error',
      from: { path: '^src/', pathNot: "^src/(search|insights|notification|demo|cli|http|app\\.module|schema|main|operations)" },
      to: { path: '^src/(search|insights|notification|demo)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|test|web)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.d.ts'] },
  },
};
