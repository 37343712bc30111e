const only = (name, folder, packages, why) => ({
  name,
  severity: 'error',
  comment: why,
  from: { path: '^(src|dialogs|console)/', pathNot: folder },
  to: { path: `(^|node_modules/)(${packages})(/|$)` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'src/domain imports nothing but itself, zod and ts-fsrs. Pass in what it needs as plain data.',
      from: { path: '^src/domain/' },
      to: { pathNot: '^(src/domain/|node_modules/(zod|ts-fsrs)/)' },
    },
    {
      name: 'application-knows-domain-and-ports',
      severity: 'error',
      comment: 'src/application imports src/domain and its own ports. Need the outside world? Add a port.',
      from: { path: '^src/application/' },
      to: { pathNot: '^(src/(application|domain)/|node_modules/zod/)' },
    },
    {
      name: 'dialogs-know-use-cases',
      severity: 'error',
      comment: 'dialogs/ imports src/application and src/domain only: no adapter, no package but zod.',
      from: { path: '^dialogs/' },
      to: { pathNot: '^(dialogs/|src/(application|domain)/|node_modules/zod/)' },
    },
    {
      name: 'flows-are-strangers',
      severity: 'error',
      comment: 'Flows in dialogs/ do not import one another: move what two share to dialogs/shared.',
      from: { path: '^dialogs/([^/]+)/', pathNot: '^dialogs/shared/' },
      to: { path: '^dialogs/([^/]+)/', pathNot: '^dialogs/($1|shared)/' },
    },
    {
      name: 'dialogs-front-door',
      severity: 'error',
      comment: 'dialogs/ is entered by dialogs/index.ts.',
      from: { path: '^src/' },
      to: { path: '^dialogs/', pathNot: '^dialogs/index\\.ts$' },
    },
    {
      name: 'adapters-are-strangers',
      severity: 'error',
      comment: 'Adapters meet only in src/composition.ts: go through a port.',
      from: { path: '^src/(storage|bot|api|language|wording|bank-files|calendar|attestations)/' },
      to: {
        path: '^src/(storage|bot|api|language|wording|bank-files|calendar|attestations|cli)/',
        pathNot: '^src/$1/',
      },
    },
    {
      name: 'inner-circle-knows-no-adapter',
      severity: 'error',
      comment: 'Only the composition (and the cli through it) knows adapters.',
      from: { path: '^(src/(domain|application)|dialogs)/' },
      to: {
        path: '^src/(storage|bot|api|language|wording|bank-files|calendar|attestations|cli|main|config|composition|service)',
      },
    },
    only(
      'botbuilder-in-bot',
      '^src/bot/',
      'botbuilder|botframework-[a-z]+',
      'botbuilder lives in src/bot only: speak our own events and effects.',
    ),
    only('restify-in-api', '^src/api/', 'restify', 'restify lives in src/api only.'),
    only(
      'mongodb-in-storage',
      '^src/storage/',
      'mongodb|@seald-io/nedb',
      'Databases live in src/storage only: add a port.',
    ),
    only(
      'natural-in-language',
      '^src/language/',
      'natural|chrono-node',
      'natural and chrono-node live in src/language only.',
    ),
    only(
      'yaml-in-bank-files',
      '^src/bank-files/',
      'yaml|fast-xml-parser|csv-parse|csv-stringify|nspell|dictionary-fr',
      'Author files live in src/bank-files only.',
    ),
    only(
      'icu-in-wording',
      '^src/(wording|bank-files)/',
      'intl-messageformat|@formatjs/[a-z-]+',
      'ICU messages are formatted in src/wording (and linted in src/bank-files) only: say things through `Say`.',
    ),
    only(
      'holidays-in-calendar',
      '^src/calendar/',
      'date-holidays',
      'date-holidays lives in src/calendar only.',
    ),
    only(
      'pdf-in-attestations',
      '^src/attestations/',
      'pdfkit|fontkit',
      'Attestations are drawn in src/attestations only.',
    ),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Break the cycle: move what both need into a file of its own.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing uses this file: use it or delete it.',
      from: { orphan: true, pathNot: '(\\.d\\.ts|\\.test\\.ts)$|^(benchmarks|tests)/' },
      to: {},
    },
    {
      name: 'nothing-imports-a-test',
      severity: 'error',
      comment: 'Code never imports tests.',
      from: { path: '^(src|dialogs)/' },
      to: { path: '^(tests|benchmarks)/' },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      comment: 'Declare the package in package.json.',
      from: { path: '^(src|dialogs)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
