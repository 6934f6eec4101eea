import { createRequire } from 'node:module';

// The cruiser reads TypeScript with swc, but does not tell it that a .tsx file holds JSX, and cannot tell the import of a
// type from any other. The type of the context is the one thing that slices take from above, so it is not an arrow.
const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (path, options) => {
  const file = parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') });
  return { ...file, body: file.body.filter(statement => !isContextType(statement)) };
};

function isContextType({ type, typeOnly, source }) {
  return type === 'ImportDeclaration' && typeOnly && /^(\.\.\/){1,2}context\.js$/.test(source.value);
}

/** The slices of the server, lowest first. Each may import only slices on earlier steps. */
const TIERS = [
  ['shared'],
  ['database'],
  ['audit', 'queue'],
  ['programmes'],
  ['jurisdictions'],
  ['wards'],
  ['accounts'],
  ['representatives', 'households'],
  ['files'],
  ['links', 'attributes', 'proxy-entries'],
  ['matters'],
  ['visits', 'duty-records', 'indicators', 'external-ids'],
  ['activities', 'task-lists'],
  ['consultations'],
  ['pledges', 'boards'],
  ['measures'],
  ['evaluations'],
  ['consequences', 'standings', 'comparisons'],
  ['integrity', 'exchange', 'notices', 'objections', 'person-merges', 'year-opening', 'ward-changes', 'past-figures'],
];

const mayImportOnlyBelow = TIERS.flatMap((tier, level) =>
  tier.map(slice => ({
    name: `${slice}-imports-only-slices-below-it`,
    severity: 'error',
    comment:
      `${slice}/ may import only slices on earlier steps of TIERS. If it must react to a later slice, register a task ` +
      'with queue/; if another type needs a field about it, add that field from here with a field resolver.',
    from: { path: `^api/src/${slice}/` },
    to: { path: `^api/src/(${TIERS.slice(level).flat().join('|')})/`, pathNot: `^api/src/${slice}/` },
  })),
);

/** Published rules, which anybody must be able to read and work out by hand. */
const RULES = '(\\.scoring|-rate|-fulfilment|/rubric)\\.ts$';

const server = [
  {
    name: 'every-slice-has-a-step',
    severity: 'error',
    comment: 'A new folder of api/src/ needs its place in TIERS, so that everybody sees what it may import.',
    from: {},
    to: { path: `^api/src/[^/]+/`, pathNot: `^api/src/(${TIERS.flat().join('|')})/` },
  },
  {
    name: 'slices-know-no-composition',
    severity: 'error',
    comment:
      'Files directly in api/src/ put the slices together; a slice takes from them only the type of the context.',
    from: { path: '^api/src/[^/]+/', pathNot: '\\.test\\.ts$' },
    to: { path: '^api/src/[^/]+\\.ts$', pathNot: '^api/src/environment\\.ts$' },
  },
  {
    name: 'rules-are-pure',
    severity: 'error',
    comment: 'A published rule is worked out from its arguments alone: no package but the exact decimals, no database.',
    from: { path: RULES },
    to: {
      path: '(node_modules/(?!decimal\\.js/)|^api/src/(database|audit|queue)/|\\.(entity|service|resolver)\\.ts$)',
    },
  },
  {
    name: 'entities-know-no-services',
    severity: 'error',
    comment: 'An entity guards its own truth; what takes several steps belongs in a service that uses the entity.',
    from: { path: '\\.entity\\.ts$' },
    to: { path: '\\.(service|resolver|query|loader)\\.ts$' },
  },
  {
    name: 'resolvers-are-leaves',
    severity: 'error',
    comment:
      'Only the lists that schema.ts puts together name resolvers; share a service or a query instead of a resolver.',
    from: { pathNot: '^api/src/[a-z]+-resolvers\\.ts$' },
    to: { path: '\\.resolver\\.ts$' },
  },
];

const web = [
  {
    name: 'features-are-strangers',
    severity: 'error',
    comment: 'A feature never imports another; what both need moves to components/ or lib/, what joins them to pages/.',
    from: { path: '^web/src/features/([^/]+)/' },
    to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
  },
  {
    name: 'shared-web-knows-no-feature',
    severity: 'error',
    comment: 'components/, charts/ and lib/ are used by features and pages and know neither.',
    from: { path: '^web/src/(components|charts|lib)/' },
    to: { path: '^web/src/(features|pages|app)/' },
  },
  {
    name: 'features-know-no-page',
    severity: 'error',
    comment: 'A page puts features together; a feature does not know on which page it stands.',
    from: { path: '^web/src/features/' },
    to: { path: '^web/src/(pages|app)/' },
  },
  {
    name: 'only-charts-import-recharts',
    severity: 'error',
    comment:
      'Draw with a component of web/src/charts/, which owns size, colours, the empty state and the table beside it.',
    from: { pathNot: '^web/src/charts/' },
    to: { path: 'node_modules/recharts/' },
  },
  {
    name: 'web-meets-api-only-in-schema',
    severity: 'error',
    comment: 'The web application knows the server by schema/schema.graphql alone, and the server knows no web code.',
    from: { path: '^(web|api)/' },
    to: { path: '^(@lianxin/)?(web|api)/', pathNot: '^$1/' },
  },
];

const everywhere = [
  {
    name: 'no-circular',
    severity: 'error',
    comment: 'Two files that need each other are one idea, or hide a third one that both need.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nobody-imports-tests',
    severity: 'error',
    comment: 'Tests import the product, never the other way round.',
    from: { pathNot: '(^tests/|\\.(test|spec)\\.tsx?$)' },
    to: { path: '(^tests/|\\.(test|spec)\\.tsx?$)' },
  },
  {
    name: 'product-knows-no-seeds',
    severity: 'error',
    comment: 'The demo data is made with the product; the product works without it.',
    from: { path: '^(api|web)/' },
    to: { path: '^seeds/' },
  },
  {
    name: 'not-to-unresolvable',
    severity: 'error',
    comment: 'An import that leads nowhere would also lead past every rule above.',
    from: {},
    to: { couldNotResolve: true, pathNot: '(^@lianxin/|/generated/|\\.css$)' },
  },
];

export default {
  forbidden: [...mayImportOnlyBelow, ...server, ...web, ...everywhere],
  options: {
    // TypeScript 7 has no JavaScript interface, so without this nothing at all would be read.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|\\.browser|\\.results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
