/** The import rule of ARCHITECTURE.md. Each boundary says why it stands. */
const between = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** In core, no folder imports one that stands later on the data's way. */
const way = ['values', 'plan', 'returns', 'status', 'consolidation', 'narrative'];
const noLookingAhead = way
  .slice(0, -1)
  .map((folder, index) =>
    between(
      `core-${folder}-looks-back-only`,
      'The data runs one way; a folder that needs a later one is in the wrong place.',
      { path: `^src/core/${folder}/` },
      { path: `^src/core/(${way.slice(index + 1).join('|')})/` },
    ),
  );

export default {
  forbidden: [
    between('no-circles', 'Two files that need each other are one file, or miss a third.', {}, { circular: true }),
    between(
      'core-is-pure',
      'Core runs anywhere and is tested without anything: it imports core and zod alone.',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', '(^|/)node_modules/zod/'] },
    ),
    between(
      'checks-look-on',
      'Checks see everything and nothing depends on them; findings reach others as data.',
      { path: '^src/core/(values|measure-kinds|plan|returns|status|consolidation|narrative)/' },
      { path: '^src/core/checks/' },
    ),
    between(
      'measure-kinds-stand-before-the-plan',
      'Plans are written in kinds of measure. Of the plan, a kind knows the fields and targets that it is written with.',
      { path: '^src/core/measure-kinds/' },
      {
        path: '^src/core/',
        pathNot: ['^src/core/(measure-kinds|values|words)/', '^src/core/plan/(field|target)\\.ts$'],
      },
    ),
    ...noLookingAhead,
    between(
      'documents-describe',
      'A document is data made from core; printing it is an adapter’s work.',
      { path: '^src/documents/' },
      { pathNot: ['^src/(core|documents)/'] },
    ),
    between(
      'workflows-know-only-ports',
      'A workflow runs in Excel, in a browser and on the command line alike. Of libraries it may use the store alone, ' +
        'without React: zustand/vanilla is plain JavaScript (docs/decisions/0011).',
      { path: '^src/workflows/' },
      { pathNot: ['^src/(core|documents|workflows)/', '(^|/)node_modules/zustand/(esm/)?vanilla\\.'] },
    ),
    between(
      'adapters-serve-ports',
      'An adapter knows core, documents and the ports; never another adapter, a workflow or an edge.',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/', pathNot: ['^src/(core|documents)/', '^src/workflows/ports\\.ts$', '^src/adapters/$1/'] },
    ),
    between(
      'only-main-wires',
      'Which adapter serves which port is decided in one place an edge.',
      { path: '^src/', pathNot: ['(^|/)main\\.tsx?$', '^src/adapters/'] },
      { path: '^src/adapters/' },
    ),
    between(
      'only-the-cli-has-node',
      'All else also runs in the task pane.',
      { path: '^src/', pathNot: '^src/cli/' },
      { dependencyTypes: ['core'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
