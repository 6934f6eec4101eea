import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from './project-files.js';

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { from: string; rule: { name: string } }[] };
}

function cruise(folder: string, ...places: string[]): Cruise {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      resolve(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', resolve(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json', ...places],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
}

/** A small project that breaks rules: path and what the file imports. */
function cruiseOf(files: Record<string, string[]>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-imports-'));
  try {
    symlinkSync(resolve(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, imports] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), imports.map(each => `import '${each}';\n`).join(''));
    }
    const { violations } = cruise(folder, ...new Set(Object.keys(files).map(path => path.split('/')[0]!))).summary;
    return violations.map(({ from, rule }) => `${from} ${rule.name}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the import rules see every part of the project', () => {
  const { modules } = cruise(ROOT, 'api/src', 'web/src', 'seeds', 'tests');
  const count = (place: string) => modules.filter(({ source }) => source.startsWith(place)).length;
  expect(count('api/src/')).toBeGreaterThan(50);
  expect(count('web/src/')).toBeGreaterThan(50);
  expect(count('tests/')).toBeGreaterThan(10);
});

test('an arrow that points the wrong way is refused by the rule that explains it', () => {
  const broken = {
    'api/src/wards/ward.query.ts': ['../pledges/pledge.query.js'],
    'api/src/pledges/pledge.query.ts': [],
    'api/src/standings/standing.query.ts': ['../comparisons/comparison.query.js'],
    'api/src/comparisons/comparison.query.ts': ['../schema.js'],
    'api/src/schema.ts': ['./cellars/cellar.js'],
    'api/src/cellars/cellar.ts': ['../wards/ward.resolver.js'],
    'api/src/wards/ward.resolver.ts': [],
    'api/src/evaluations/rubric.scoring.ts': ['decimal.js', 'pg'],
    'api/src/accounts/one.ts': ['./other.js'],
    'api/src/accounts/other.ts': ['./one.js', '../../../tests/helper.js', '../../../seeds/data.js'],
    'tests/helper.ts': [],
    'seeds/data.ts': [],
    'web/src/features/sheet/sheet.tsx': ['../roll/roll.js', 'recharts', '../../../../api/src/wards/ward.query.js'],
    'web/src/features/roll/roll.tsx': ['../../pages/home.js'],
    'web/src/pages/home.tsx': [],
    'web/src/lib/format.ts': ['../features/roll/roll.js', './missing.js'],
  };
  expect(cruiseOf(broken)).toEqual([
    'api/src/accounts/one.ts no-circular',
    'api/src/accounts/other.ts nobody-imports-tests',
    'api/src/accounts/other.ts product-knows-no-seeds',
    'api/src/cellars/cellar.ts resolvers-are-leaves',
    'api/src/comparisons/comparison.query.ts slices-know-no-composition',
    'api/src/evaluations/rubric.scoring.ts rules-are-pure',
    'api/src/schema.ts every-slice-has-a-step',
    'api/src/standings/standing.query.ts standings-imports-only-slices-below-it',
    'api/src/wards/ward.query.ts wards-imports-only-slices-below-it',
    'web/src/features/roll/roll.tsx features-know-no-page',
    'web/src/features/sheet/sheet.tsx features-are-strangers',
    'web/src/features/sheet/sheet.tsx only-charts-import-recharts',
    'web/src/features/sheet/sheet.tsx web-meets-api-only-in-schema',
    'web/src/lib/format.ts not-to-unresolvable',
    'web/src/lib/format.ts shared-web-knows-no-feature',
  ]);
});
