// The building: an upper floor may use a lower one, never the other way round.
const floors = [
  '^db/',
  '^app/(vocabulary|ui|languages)/',
  '^app/(access|audit|organisations)/',
  '^app/(indicators|attachments)/',
  '^app/(bulletins|handbook)/',
  '^app/(alerts|applications|practices|drills|desk|members|watching|responses|brokerage|secretariat|search|interchange|insight)/',
  '^app/(http|routes|demo|bootstrap|start|server|worker)/|^app/[^/]+$',
]

const neverUpwards = floors.slice(0, -1).map((floor, level) => ({
  name: `floor-${level}-knows-nothing-above`,
  severity: 'error',
  from: { path: floor, pathNot: '[.]test[.]tsx?$' },
  to: { path: floors.slice(level + 1) },
}))

/** Neighbours with one floor in common: what needs two of them lives a floor up. */
const neighbours = [
  'access|audit|organisations',
  'indicators|attachments',
  'bulletins|handbook',
  'alerts|applications|practices|drills|desk|members|watching|responses|brokerage|secretariat|search|interchange|insight',
]

const neverSideways = neighbours.map((names) => ({
  name: `neighbours-do-not-mix-${names.split('|')[0]}`,
  severity: 'error',
  from: { path: `^app/(${names})/`, pathNot: '([.]test|/testing|/cost/measure)[.]tsx?$' },
  to: { path: `^app/(${names})/`, pathNot: '^app/$1/' },
}))

export default {
  forbidden: [
    ...neverUpwards,
    ...neverSideways,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'the-ground-knows-nothing-above',
      severity: 'error',
      from: { path: '^db/', pathNot: '[.]test[.]ts$' },
      to: { path: '^app/' },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Queries receive a transaction that already speaks for someone; nobody else opens one.',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot: '^app/access/|^app/(start|server|worker)([.]ts$|/)|^app/demo/|([.]test|/testing)[.]ts$',
      },
      to: { path: '^db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domains-do-not-speak-http',
      severity: 'error',
      from: {
        path: '^app/(bulletins|practices|indicators|attachments|handbook|alerts|applications|drills|desk|members|watching|responses|brokerage|secretariat|search|interchange|insight|organisations|audit)/.*[.]ts$',
      },
      to: { path: 'node_modules/@remix-run' },
    },
    { name: 'routes-are-leaves', severity: 'error', from: { path: '^app/routes/' }, to: { path: '^app/routes/' } },
    {
      name: 'nothing-imports-a-route',
      severity: 'error',
      from: { pathNot: '^app/routes/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'looks-know-no-domain',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '^app/', pathNot: '^app/(ui|languages|vocabulary)/' },
    },
    {
      name: 'e2e-touches-only-the-product',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^app/', pathNot: '^app/bootstrap/chromium[.]ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'default'], exportsFields: ['exports'] },
  },
}
