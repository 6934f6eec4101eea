import { readFileSync } from 'node:fs';
import { describeVerified } from './describe-findings.js';
import type { TamperFinding } from './finding.js';
import { type FrozenFile, frozenFileSchema } from './frozen-file.schema.js';
import { verifyFile } from './verify-file.js';

const USAGE = `usage: npm run verify -- FILE [--json]
  Works every score of a published cycle out again from the facts and the rubric in FILE, without database or server.
  exit code 0: nothing was changed, 1: something was changed and is named, 2: the file cannot be read as such.
`;

/** The file, or why it is none. */
function readFrozen(path: string): FrozenFile | string {
  try {
    const parsed = frozenFileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return `${path}: no published cycle in a format this version reads (${issue?.path.join('.')}: ${issue?.message})`;
  } catch (error) {
    return `${path}: ${(error as Error).message}`;
  }
}

function asJson({ cycle, publications, digest }: FrozenFile, findings: readonly TamperFinding[]): string {
  const told = publications.map(({ minuteNumber, publishedAt, evaluations, digest: own, audit }) => ({
    ...{ minuteNumber, publishedAt, evaluations: evaluations.length },
    ...{ digest: own, auditHash: audit?.hash ?? null },
  }));
  return JSON.stringify({ isIntact: findings.length === 0, cycle, publications: told, digest, findings }, null, 2);
}

function verify(path: string, isJson: boolean): number {
  const file = readFrozen(path);
  if (typeof file === 'string') {
    process.stderr.write(`${file}\n`);
    return 2;
  }
  const findings = verifyFile(file);
  process.stdout.write(`${isJson ? asJson(file, findings) : describeVerified(file, findings)}\n`);
  return findings.length === 0 ? 0 : 1;
}

const args = process.argv.slice(2);
const paths = args.filter(arg => !arg.startsWith('--'));
if (paths.length !== 1 || args.some(arg => arg.startsWith('--') && arg !== '--json')) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = verify(paths[0]!, args.includes('--json'));
}
