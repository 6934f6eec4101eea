import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord } from '../../database/find-record.js';
import { takeVersion } from '../../database/take-version.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { requireText, textOrNull } from '../../shared/checks.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { Ward } from '../../wards/ward.entity.js';
import { Group } from '../group.entity.js';
import { requireInOffice } from '../in-office.js';
import { Representative } from '../representative.entity.js';
import type { ChangeGroupInput, FormGroupInput } from './group.input.js';
import { GroupLiaison } from './group-liaison.entity.js';

type Content = Pick<FormGroupInput, 'name' | 'kind' | 'task' | 'leaderId' | 'liaisonIds'>;

async function requireKind(context: Context, { kind, task }: Content) {
  const { programme } = await context.once(programmeInForce);
  const { kinds } = programme.groups;
  const found = kinds.find(({ key }) => key === kind);
  if (kind ? !found : kinds.length > 0) {
    throw new InvalidInput('The programme knows no such kind of groups', {
      reason: 'unknown-group-kind',
      field: 'kind',
      value: kind ?? null,
      allowed: kinds.map(({ key }) => key),
    });
  }
  return { kind: found?.key ?? null, task: found?.isTeam ? requireText('task', task) : textOrNull(task) };
}

async function requireLiaisons(context: Context, { liaisonIds }: Content): Promise<void> {
  const { programme } = await context.once(programmeInForce);
  const { min, max } = programme.groups.liaisons ?? { min: 0, max: 0 };
  const count = new Set(liaisonIds).size;
  if (count >= min && count <= max) return;
  throw new InvalidInput('The programme asks for another number of liaisons', {
    reason: 'number-of-liaisons',
    field: 'liaisonIds',
    value: count,
    allowed: `${min}–${max}`,
  });
}

async function personInOffice(em: EntityManager, context: Context, id: string, field: string): Promise<string> {
  const person = await findRecord(em, Representative, id);
  await requireInOffice(em, person.id, context.today, field);
  return person.id;
}

/** What the group is to be: checked against the programme, its people in office. */
async function contentOf(em: EntityManager, context: Context, input: Content) {
  await requireLiaisons(context, input);
  const liaisons: string[] = [];
  for (const id of new Set(input.liaisonIds)) liaisons.push(await personInOffice(em, context, id, 'liaisonIds'));
  const leaderId = input.leaderId ? await personInOffice(em, context, input.leaderId, 'leaderId') : null;
  return {
    liaisons,
    group: { ...(await requireKind(context, input)), name: requireText('name', input.name), leaderId },
  };
}

async function requireFreeName(em: EntityManager, name: string, group: Group | null): Promise<void> {
  const other = await em.findOne(Group, { name });
  if (!other || other.id === group?.id) return;
  throw new Conflict('A group has this name already', { reason: 'group-name-taken', field: 'name', value: name });
}

function nameLiaisons(em: EntityManager, { jurisdictionId, id: groupId }: Group, people: readonly string[]): void {
  for (const representativeId of people) em.create(GroupLiaison, { jurisdictionId, groupId, representativeId });
}

/** The office forms a group or a service team. Answers its key. */
export async function formGroup(context: Context, input: FormGroupInput): Promise<string> {
  const id = await transact(context, 'formGroup', input, async em => {
    const ward = await findRecord(em, Ward, input.wardId);
    await requireRight(context, 'group.change', { wardId: ward.id });
    const { group: content, liaisons } = await contentOf(em, context, input);
    await requireFreeName(em, content.name, null);
    const group = em.create(Group, { jurisdictionId: context.jurisdiction.id, wardId: ward.id, ...content });
    await em.flush(); // its liaisons refer to it
    nameLiaisons(em, group, liaisons);
    return group.id;
  });
  return id!;
}

/** The office changes name, task, leader or liaisons of a group. Answers its key. */
export async function changeGroup(context: Context, input: ChangeGroupInput): Promise<string> {
  const id = await transact(context, 'changeGroup', input, async em => {
    const group = await takeVersion(em, Group, input.groupId, input.version);
    await requireRight(context, 'group.change', { wardId: group.wardId, groupId: group.id });
    const { group: content, liaisons } = await contentOf(em, context, input);
    await requireFreeName(em, content.name, group);
    Object.assign(group, content);
    const named = await em.find(GroupLiaison, { groupId: group.id });
    for (const each of named) if (!liaisons.includes(each.representativeId)) em.remove(each);
    nameLiaisons(
      em,
      group,
      liaisons.filter(person => !named.some(each => each.representativeId === person)),
    );
    return group.id;
  });
  return id!;
}
