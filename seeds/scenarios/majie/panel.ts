import { addDays, atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Person } from '../../factories/people.js';
import { createNamesakeGuard } from '../../factories/person-names.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { KNOWN_THROUGH, REGISTERED_ON } from './figures.js';
import { PANEL } from './keys.js';
import type { People } from './people.js';
import { SURNAMES } from './villages.js';
import type { Township, Village } from './wards.js';

export interface PanelContext {
  township: Township;
  people: People;
  orders: readonly Row<'matters'>[];
  identify: Identify;
  officeUser: string;
  random: Random;
}

/** Who sits on a panel: delegates, cadres, mediators and residents. */
const SEATS = ['delegates', 'cadres', 'mediators', 'residents', 'residents'] as const;
const MOST_CASES = 6;

function membersOf(village: Village, { people, identify }: PanelContext, inventName: () => string) {
  const madeAt = atHour(REGISTERED_ON, 11);
  const cadre: Person = people.cadres.find(each => each.village === village)!;
  return SEATS.map((seat, at): Row<'panelMembers'> => {
    const isCadre = seat === 'cadres';
    return {
      id: identify('panel-member', `${village.ward.code}/${at}`, madeAt),
      panel: PANEL.citizens,
      wardId: village.ward.id,
      seat,
      name: isCadre ? cadre.row.name : inventName(),
      representativeId: isCadre ? cadre.row.id : null,
      startedOn: REGISTERED_ON,
      endedOn: null,
    };
  });
}

function caseOf(matter: Row<'matters'>, wardId: string, findings: readonly string[], identify: Identify) {
  const openedOn = addDays(matter.answeredOn!, 2);
  const fair = findings.filter(finding => finding === 'fair').length;
  const isConcluded = addDays(openedOn, 9) <= KNOWN_THROUGH;
  const concluded = {
    state: 'CONCLUDED',
    conclusion: 'fair',
    conclusionText: `评议团${findings.length}人参加评议，${fair}人认为诉求有理，双方按评议意见和解。`,
    concludedOn: addDays(openedOn, 9),
  };
  const open = { state: 'OPEN', conclusion: null, conclusionText: null, concludedOn: null };
  return {
    id: identify('panel-case', matter.number, atHour(openedOn, 9)),
    panel: PANEL.citizens,
    wardId,
    matterId: matter.id,
    openedOn,
    question: `${matter.title}：有没有道理，应当怎样办？`,
    ...(isConcluded ? concluded : open),
  };
}

/** Disputes that could not be settled go to the panel of their village, which judges the matter and never a person. */
export function judgeDisputes(context: PanelContext): [string, object[]][] {
  const { township, orders, identify, officeUser, random } = context;
  const invent = createNamesakeGuard(random, SURNAMES);
  const villageOf = new Map(township.grids.map(({ ward, village }) => [ward.id, village]));
  const disputes = orders
    .filter(({ outcome, title }) => (outcome === 'CANNOT' || outcome === 'PLANNED') && title.includes('纠纷'))
    .slice(0, MOST_CASES);
  const villages = [...new Set(disputes.map(({ wardId }) => villageOf.get(wardId)!))];
  const members = new Map(
    villages.map(village => [
      village,
      membersOf(village, context, () => invent(random.chance(0.4) ? 'FEMALE' : 'MALE')),
    ]),
  );
  const cases: Row<'panelCases'>[] = [];
  const judgements: Row<'panelJudgements'>[] = [];
  for (const matter of disputes) {
    const village = villageOf.get(matter.wardId)!;
    const panel = members.get(village)!;
    const findings = panel.map((_, at) => (at < 3 ? 'fair' : random.pick(['fair', 'partly-fair', 'unfair'])));
    const judged = caseOf(matter, village.ward.id, findings, identify);
    cases.push(judged);
    if (judged.state === 'OPEN') continue;
    const givenOn = addDays(judged.openedOn, 7);
    for (const [at, { id: memberId }] of panel.entries()) {
      const id = identify('panel-judgement', `${matter.number}/${at}`, atHour(givenOn, 15));
      const given = { caseId: judged.id, memberId, judgement: findings[at]!, reason: null };
      judgements.push({ id, ...given, givenOn, recordedBy: officeUser });
    }
  }
  return [
    ['panelMembers', [...members.values()].flat()],
    ['panelCases', cases],
    ['panelJudgements', judgements],
  ];
}
