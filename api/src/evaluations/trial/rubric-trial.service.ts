import type { Context } from '../../context.js';
import { describeCheck, readProgrammeText } from '../../jurisdictions/check-programme.js';
import { programmeTextById, readProgrammeVersion } from '../../jurisdictions/programme-version.query.js';
import { InvalidInput } from '../../shared/errors.js';
import type { PeerGroup } from '../cycle.query.js';
import { compareRulings } from './compare-rulings.js';
import { describeComparison } from './describe-comparison.js';
import type { Ruling } from './trial-side.js';

/** By this name a text that is tried has no problems told: they are told by line and column. */
const TRIED = 'tried.yaml';

async function rulingOfVersion(context: Context, number: number): Promise<Ruling> {
  const { id, version } = await readProgrammeVersion(context, number);
  const { fileName, sourceText } = (await context.once(programmeTextById).load(id))!;
  const { programme } = readProgrammeText(sourceText, fileName);
  if (programme) return { programme, version };
  throw new InvalidInput(`Version ${version} is written in a form that is no longer read`, {
    reason: 'version-unreadable',
    field: 'versions',
    value: version,
  });
}

export interface TrialAsked extends PeerGroup {
  sourceText: string;
  /** The version to compare with; what stands when there is none. */
  against?: number | null;
}

/** Works out a peer group by a text that nobody has adopted, and compares; nothing is written. */
export async function tryRubricText(context: Context, { sourceText, against, ...group }: TrialAsked) {
  const { programme, problems } = readProgrammeText(sourceText, TRIED);
  const check = describeCheck(problems, context.language);
  if (!programme) return { check, comparison: null };
  const before = against == null ? null : await rulingOfVersion(context, against);
  const compared = await compareRulings(context, group, { before, after: { programme, version: null } });
  return { check, comparison: await describeComparison(context, compared) };
}

/** Works out a peer group by two versions from the same records. */
export async function compareVersions(context: Context, group: PeerGroup, versions: readonly number[]) {
  const [one, other, ...more] = versions;
  if (one === undefined || other === undefined || more.length > 0) {
    const details = { reason: 'two-versions', field: 'versions', value: versions.length, allowed: 2 };
    throw new InvalidInput('Two versions are compared', details);
  }
  const before = await rulingOfVersion(context, one);
  const after = await rulingOfVersion(context, other);
  return describeComparison(context, await compareRulings(context, group, { before, after }));
}
