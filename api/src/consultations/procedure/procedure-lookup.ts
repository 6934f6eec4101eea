import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { Procedure, Stage } from '../../programmes/programme.js';
import { InvalidInput } from '../../shared/errors.js';
import { StageAct } from './consultation-words.js';

/** The procedure of a key; undefined when the programme no longer has it. */
export async function procedureOf(context: Context, key: string): Promise<Procedure | undefined> {
  const { programme } = await context.once(programmeInForce);
  return programme.consultations.procedures.find(each => each.key === key);
}

/** The procedure of a key; refused when the programme has none. */
export async function requireProcedure(context: Context, key: string): Promise<Procedure> {
  const procedure = await procedureOf(context, key);
  if (procedure) return procedure;
  const { programme } = await context.once(programmeInForce);
  throw new InvalidInput('The programme has no such procedure', {
    reason: 'unknown-procedure',
    field: 'procedure',
    value: key,
    allowed: programme.consultations.procedures.map(each => each.key),
  });
}

export function actOf({ consult, vote, disclose }: Stage): StageAct {
  if (consult) return StageAct.CONSULT;
  if (vote) return StageAct.VOTE;
  return disclose ? StageAct.DISCLOSE : StageAct.NOTE;
}

/** The stage that is to come: the first that was not gone through. */
export function nextStage({ stages }: Procedure, done: readonly { stage: string }[]): Stage | undefined {
  return stages.find(({ key }) => !done.some(({ stage }) => stage === key));
}
