import { addDays, atHour, daysBetween } from '../../factories/days.js';
import { type DutyRecordRow, dutyRecordRow, type ToldDuty } from '../../factories/duty-record-rows.js';
import type { Identify } from '../../factories/identifiers.js';
import { isInOffice } from '../../factories/people.js';
import type { Random } from '../../factories/random.js';
import { userId } from './accounts.js';
import type { YearPlan } from './figures.js';
import { EVENT } from './keys.js';
import type { Person } from './representatives.js';

const AWARDS = [
  ['优秀党务工作者', 'township'],
  ['民族团结进步先进个人', 'county'],
  ['优秀人民调解员', 'township'],
  ['森林防火先进个人', 'township'],
] as const;
const INSPECTIONS = ['视察集镇污水管网建设', '检查春季学校食堂', '视察高标准农田项目', '检查护林防火值守'];
const PETITIONS = ['土地流转租金未付，到县信访局反映', '征地补偿争议，到县政府反映'];

/** So many people of a hundred have one. */
const [AWARDED, INSPECTING] = [0.05, 0.12];
const PETITIONS_A_YEAR = 4;

export interface DutyContext {
  plan: YearPlan;
  pinned: Person;
  villages: readonly { id: string }[];
  identify: Identify;
  random: Random;
  recommending: Random;
}

const recordOf = (told: ToldDuty, { identify }: DutyContext) =>
  dutyRecordRow(told, identify, userId(identify, 'liaison'));

function anyDay({ plan, random }: DutyContext): string {
  const first = `${plan.year}-02-01`;
  return addDays(first, random.between(0, daysBetween(first, plan.knownThrough) - 10));
}

function award(person: Person, context: DutyContext): DutyRecordRow {
  const [note, level] = context.random.pick(AWARDS);
  const told = { kind: EVENT.award, representativeId: person.row.id, note, attributes: { level } };
  return recordOf({ ...told, happenedOn: anyDay(context) }, context);
}

/** The office takes down who came along; an evaluator looks at the list. */
function inspection(person: Person, context: DutyContext): DutyRecordRow {
  const happenedOn = anyDay(context);
  const verified = {
    verifiedBy: userId(context.identify, 'evaluator'),
    verifiedAt: atHour(addDays(happenedOn, 6), 15),
  };
  const note = context.random.pick(INSPECTIONS);
  const representativeId = person.row.id;
  return recordOf({ kind: EVENT.inspection, representativeId, note, happenedOn, ...verified }, context);
}

/** What the demonstration's representative says of the own year, which waits for the office. */
function ownClaims({ row }: Person, context: DutyContext): DutyRecordRow[] {
  const { plan, identify } = context;
  const by = { representativeId: row.id, recordedBy: userId(identify, 'daibiao') };
  const proposal = { kind: EVENT.proposal, note: '关于加固红岩坡村水窖的建议', stages: ['submitted', 'filed'] };
  const honour = { kind: EVENT.award, note: '优秀人民调解员', attributes: { level: 'township' } };
  return [
    recordOf({ ...by, ...proposal, happenedOn: `${plan.year}-03-18` }, context),
    recordOf({ ...by, ...honour, happenedOn: `${plan.year}-07-01` }, context),
  ];
}

const RECOMMENDED = [
  ['推荐种植能手为村后备干部人选', 'reserve-cadre'],
  ['推荐外出返乡青年为入党积极分子', 'applicant'],
  ['推荐养殖大户为致富带头人', 'prosperity-leader'],
  ['推荐热心群众为人民调解员', 'mediator'],
] as const;
/** So many people of a hundred recommended somebody, who is not named here; some were taken on. */
const RECOMMENDING = 0.06;
const TAKEN_ON = 0.4;

/** Who brought forward able people (推荐群众). */
function recommendations(people: readonly Person[], context: DutyContext): DutyRecordRow[] {
  const random = context.recommending;
  return people.flatMap(person => {
    if (!random.chance(RECOMMENDING)) return [];
    const [note, as] = random.pick(RECOMMENDED);
    const happenedOn = addDays(`${context.plan.year}-02-10`, random.between(0, 260));
    if (!isInOffice(person, happenedOn)) return [];
    const stages = random.chance(TAKEN_ON) ? ['recommended', 'taken-on'] : ['recommended'];
    const told = { kind: EVENT.recommendation, representativeId: person.row.id, note, stages, attributes: { as } };
    return [recordOf({ ...told, happenedOn }, context)];
  });
}

/** What happened in a year and no other record says. */
export function createDutyRecords(people: readonly Person[], context: DutyContext): DutyRecordRow[] {
  const { random, pinned, villages } = context;
  const others = people.filter(person => person !== pinned);
  const drawn = others.flatMap(person => [
    ...(random.chance(AWARDED) ? [award(person, context)] : []),
    ...(random.chance(INSPECTING) ? [inspection(person, context)] : []),
  ]);
  const inOffice = drawn.filter(({ representativeId, happenedOn }) =>
    others.some(person => person.row.id === representativeId && isInOffice(person, happenedOn)),
  );
  const petitions = random
    .shuffled(villages)
    .slice(0, PETITIONS_A_YEAR)
    .map(({ id }) =>
      recordOf(
        { kind: EVENT.petition, wardId: id, note: random.pick(PETITIONS), happenedOn: anyDay(context) },
        context,
      ),
    );
  return [...ownClaims(pinned, context), ...inOffice, ...petitions, ...recommendations(others, context)];
}
