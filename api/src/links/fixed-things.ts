import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { HOUSEHOLDS } from '../programmes/checks/check-linkage.js';
import type { ResponsibilityLevel } from '../programmes/programme.js';
import { textOrNull } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import type { FixedThingsInput } from './link.input.js';

/** What is fixed of each answer for a ward or household besides the person. */
export interface FixedThings {
  post: string | null;
  task: string | null;
  target: string | null;
  reward: string | null;
}

/** Of most links nothing more is said than who answers for whom. */
export const NOTHING_FIXED: FixedThings = { post: null, task: null, target: null, reward: null };

const NAMES = ['post', 'task', 'target', 'reward'] as const;

/** What was said of an answer; refused when the level asks for more. */
export function requireFixed(
  { fixed }: Pick<ResponsibilityLevel, 'fixed'>,
  input: FixedThingsInput | null | undefined,
): FixedThings {
  const said = Object.fromEntries(NAMES.map(name => [name, textOrNull(input?.[name])])) as unknown as FixedThings;
  const missing = NAMES.find(name => fixed.includes(name) && said[name] === null);
  if (!missing) return said;
  throw new InvalidInput(`The programme asks for the ${missing}`, {
    reason: 'fixed-thing-missing',
    field: `fixed.${missing}`,
    value: missing,
    allowed: fixed,
  });
}

/** What has to be said of a link to a household of somebody of the type. */
export async function askedOfLink(context: Context, type: string): Promise<Pick<ResponsibilityLevel, 'fixed'>> {
  const { programme } = await context.once(programmeInForce);
  const level = programme.responsibility?.levels.find(
    ({ over, types }) => over === HOUSEHOLDS && (types === 'all' || types.includes(type)),
  );
  return level ?? { fixed: [] };
}

/** What is fixed of a link to a household of somebody of the type, as the programme asks. */
export async function fixedOfLink(
  context: Context,
  type: string,
  input: FixedThingsInput | null | undefined,
): Promise<FixedThings> {
  return requireFixed(await askedOfLink(context, type), input);
}
