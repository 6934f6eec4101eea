import type { EntityManager } from '@mikro-orm/postgresql';
import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { MatterKind } from '../programmes/programme.js';
import { requireInOffice } from '../representatives/in-office.js';
import { Representative } from '../representatives/representative.entity.js';
import { textOrNull } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Matter } from './matter.entity.js';
import type { RaiseMatterInput } from './matter.input.js';

const refuse = (reason: string, field: string, details: { value?: unknown; allowed?: unknown } = {}): never => {
  throw new InvalidInput('Not as the programme has it', { reason, field, ...details });
};

/** A representative or household raises; what the office takes down for a representative is theirs. */
function raiserOf(context: Context, { representativeId }: RaiseMatterInput): MatterKind['raisedBy'][number] {
  if (representativeId) return 'representative';
  return context.viewer?.role === Role.HOUSEHOLD ? 'household' : 'office';
}

/** What the programme says about the kind, which has to be open to who raises it. */
export async function requireKind(context: Context, input: RaiseMatterInput): Promise<MatterKind> {
  const { programme } = await context.once(programmeInForce);
  const { kinds } = programme.matters;
  const kind = kinds.find(({ key }) => key === input.kind);
  if (!kind) return refuse('unknown-kind', 'kind', { value: input.kind, allowed: kinds.map(({ key }) => key) });
  if (!kind.raisedBy.includes(raiserOf(context, input))) refuse('kind-of-others', 'kind', { value: kind.key });
  return kind;
}

export async function requireTopic(context: Context, kind: MatterKind, topic: string | null): Promise<string | null> {
  const { programme } = await context.once(programmeInForce);
  const allowed = programme.matters.topics.map(({ key }) => key);
  if (topic !== null && !allowed.includes(topic)) refuse('unknown-topic', 'topic', { value: topic, allowed });
  if (topic === null && kind.topic === 'required') refuse('topic-missing', 'topic', { allowed });
  return topic;
}

/** Where it comes from, with its number there; a number that is known already is the same matter. */
export async function requireNewNumber(em: EntityManager, context: Context, input: RaiseMatterInput) {
  const source = textOrNull(input.source);
  const externalNumber = textOrNull(input.externalNumber);
  if (source === null && externalNumber === null) return { source, externalNumber };
  const { programme } = await context.once(programmeInForce);
  const allowed = programme.matters.sources.map(({ key }) => key);
  if (source === null || !allowed.includes(source)) refuse('unknown-source', 'source', { value: source, allowed });
  if (externalNumber === null) refuse('external-number-missing', 'externalNumber');
  const same = await em.findOne(Matter, { source, externalNumber });
  if (same) {
    const details = { reason: 'external-number-taken', field: 'externalNumber', value: externalNumber };
    throw new Conflict('This number was taken down already', { ...details, allowed: same.number });
  }
  return { source, externalNumber };
}

/** Who raises it besides the first author: as many as the kind asks for, all of them in office. */
export async function requireAuthors(em: EntityManager, kind: MatterKind, input: RaiseMatterInput) {
  const { representativeId: first = null } = input;
  const firstId = first && (await findRecord(em, Representative, first)).id;
  const joint = new Set<string>();
  for (const id of input.jointAuthorIds ?? []) {
    const { id: representativeId } = await findRecord(em, Representative, id);
    await requireInOffice(em, representativeId, input.raisedOn, 'jointAuthorIds');
    if (representativeId !== firstId) joint.add(representativeId);
  }
  const { least, most } = kind.authors ?? { least: 1, most: 1 };
  const count = joint.size + (firstId ? 1 : 0);
  const isJoint = joint.size > 0 || least > 1;
  if (isJoint && !firstId) refuse('first-author-missing', 'representativeId');
  if (isJoint && (count < least || count > (most ?? count))) {
    refuse('author-count', 'jointAuthorIds', { value: count, allowed: most ? `${least}-${most}` : `${least}+` });
  }
  return [...joint];
}
