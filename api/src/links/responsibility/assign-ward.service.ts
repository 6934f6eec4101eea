import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, findVersion } from '../../database/find-record.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { HOUSEHOLDS } from '../../programmes/checks/check-linkage.js';
import type { ResponsibilityLevel } from '../../programmes/programme.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { InvalidInput } from '../../shared/errors.js';
import { Ward } from '../../wards/ward.entity.js';
import { requireFixed } from '../fixed-things.js';
import type { AssignWardInput, EndWardAssignmentInput, SetAssignmentTermsInput } from './responsibility.input.js';
import { WardAssignment } from './ward-assignment.entity.js';

/** The level of the chain by its key; refused when the programme has none over wards of that name. */
async function requireLevel(context: Context, key: string): Promise<ResponsibilityLevel> {
  const { programme } = await context.once(programmeInForce);
  const levels = (programme.responsibility?.levels ?? []).filter(({ over }) => over !== HOUSEHOLDS);
  const level = levels.find(each => each.key === key);
  if (level) return level;
  throw new InvalidInput('The programme has no such level', {
    reason: 'unknown-level',
    field: 'level',
    value: key,
    allowed: levels.map(each => each.key),
  });
}

function requireAtLevel({ types, over }: ResponsibilityLevel, mandate: Mandate, ward: Ward): void {
  if (types !== 'all' && !types.includes(mandate.type)) {
    const details = { reason: 'type-not-at-level', field: 'mandateId', value: mandate.type, allowed: types };
    throw new InvalidInput('This type does not answer at that level', details);
  }
  if (ward.kind !== over) {
    const details = { reason: 'ward-not-at-level', field: 'wardId', value: ward.kind, allowed: over };
    throw new InvalidInput('The level is not over this kind of ward', details);
  }
}

/** Lets a representative answer for a ward, at most as long as the mandate is held. Answers the key of the assignment. */
export async function assignWard(context: Context, input: AssignWardInput): Promise<string> {
  const id = await transact(context, 'assignWard', input, async em => {
    await requireRight(context, 'responsibility.change', {});
    const level = await requireLevel(context, input.level);
    const mandate = await findRecord(em, Mandate, input.mandateId);
    const ward = await findRecord(em, Ward, input.wardId);
    requireAtLevel(level, mandate, ward);
    const { startedOn } = input;
    if (!mandate.isHeldOn(startedOn)) {
      throw new InvalidInput('The mandate is not held on that day', {
        reason: 'mandate-not-held',
        field: 'startedOn',
        value: startedOn,
        allowed: [mandate.startedOn, mandate.endedOn],
      });
    }
    const assignment = em.create(WardAssignment, {
      ...requireFixed(level, input.fixed),
      ...{ jurisdictionId: context.jurisdiction.id, level: level.key, mandateId: mandate.id, wardId: ward.id },
      ...{ startedOn, endedOn: mandate.endedOn },
    });
    return assignment.id;
  });
  return id!;
}

/** Says of an assignment as what, to do what, how far and with which reward. Answers its key. */
export async function setAssignmentTerms(context: Context, input: SetAssignmentTermsInput): Promise<string> {
  const id = await transact(context, 'setAssignmentTerms', input, async em => {
    await requireRight(context, 'responsibility.change', {});
    const assignment = await findVersion(em, WardAssignment, input.assignmentId, input.version);
    Object.assign(assignment, requireFixed(await requireLevel(context, assignment.level), input.fixed));
    return assignment.id;
  });
  return id!;
}

/** Ends an assignment; it stays as history. Answers its key. */
export async function endWardAssignment(context: Context, input: EndWardAssignmentInput): Promise<string> {
  const id = await transact(context, 'endWardAssignment', input, async em => {
    await requireRight(context, 'responsibility.change', {});
    const assignment = await findVersion(em, WardAssignment, input.assignmentId, input.version);
    assignment.end(input.endedOn);
    return assignment.id;
  });
  return id!;
}
