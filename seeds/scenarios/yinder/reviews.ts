import type { Random } from '../../factories/random.js';
import { type CycleStep, type Opinion, type PaperVote, reviewRows, stepRows } from '../../factories/review-rows.js';
import type { Evaluated } from '../../factories/scenario.js';
import { drawVotes } from '../../factories/votes.js';
import { YEAR } from './figures.js';
import type { Cadre } from './people.js';
import type { Place, Town } from './wards.js';
import type { YearContext } from './year.js';

const ASKED_ON = `${YEAR}-11-12`;
const SATISFACTION = ['satisfied', 'partly', 'not-satisfied'];
const FOUR_DUTIES = ['policy', 'opinion', 'civility', 'mobilise'];
/** A sample of a village; of one so few came back that its line stays open. */
const SAMPLE = 20;
const FEWEST = 15;
const TOO_FEW = 11;
const PLACE_WITH_TOO_FEW = 9;
/** So many cadres whose households nobody has asked yet. */
const NOT_ASKED = 0.04;

/** The town asks in November, then goes on recording until the year is over. */
const STEPS: readonly CycleStep[] = [
  { from: 'COLLECTING', to: 'SELF_REPORT', on: '2026-11-09', announcement: '开展年度民意调查，先核对记录。' },
  { from: 'SELF_REPORT', to: 'RATING', on: '2026-11-10', announcement: '由外单位人员逐户询问联系户。' },
  {
    from: 'RATING',
    to: 'SELF_REPORT',
    on: '2026-11-16',
    announcement: '询问结束，继续记录到年底。',
    undoneBecause: '年度尚未结束，实事和诉求仍在办理。',
  },
  {
    from: 'SELF_REPORT',
    to: 'COLLECTING',
    on: '2026-11-16',
    announcement: '询问结束，继续记录到年底。',
    undoneBecause: '年度尚未结束，实事和诉求仍在办理。',
  },
];

const GROUP = { group: 'linked-households', heldOn: ASKED_ON };

function ofPlace(evaluation: Evaluated, { profile }: Place, index: number, linked: number, random: Random) {
  const isSample = linked >= FEWEST;
  const issued = isSample ? SAMPLE : linked;
  const asked = isSample ? random.between(FEWEST + 1, SAMPLE) : linked;
  const returned = index === PLACE_WITH_TOO_FEW ? TOO_FEW : asked;
  const vote: PaperVote = {
    ...GROUP,
    evaluation,
    criterion: isSample ? 'satisfaction-of-sample' : 'satisfaction-of-all',
    issued: Math.max(issued, returned),
    counts: drawVotes(returned, SATISFACTION, profile.regularity, random),
  };
  const ticks = FOUR_DUTIES.map(duty => [duty, random.chance(0.25 + 0.75 * profile.regularity) ? '1' : '0']);
  return { vote, points: undefined, form: Object.fromEntries(ticks) as Record<string, string> };
}

function ofCadre(evaluation: Evaluated, { regularity, linked }: Cadre, random: Random) {
  const esteem = regularity[YEAR]!;
  const vote: PaperVote | null = random.chance(NOT_ASKED)
    ? null
    : {
        ...GROUP,
        evaluation,
        criterion: 'satisfaction',
        issued: linked.length,
        counts: drawVotes(linked.length, SATISFACTION, esteem, random),
      };
  const share = Math.max(0.4, Math.min(1, 0.45 + 0.5 * esteem + 0.06 * random.bell()));
  return { vote, points: String(Math.round(share * 60) / 2), form: undefined };
}

/**
 * What the linked households said when people from outside asked them, and what the organisation thinks: first of villages
 * and communities, then of each linked cadre.
 */
export function reviewOf({ places }: Town, context: YearContext) {
  const { people, identify, officeUser, evaluatorUser, randomFor } = context;
  return (evaluations: readonly Evaluated[]): [string, object[]][] => {
    const random = randomFor('reviews');
    const cadres = new Map(people.cadres.map(cadre => [cadre.mandate.id, cadre]));
    const said = evaluations.map(evaluation => {
      const cadre = cadres.get(evaluation.subjectId);
      if (cadre) return { evaluation, ...ofCadre(evaluation, cadre, random) };
      const index = places.findIndex(({ ward }) => ward.id === evaluation.subjectId);
      const place = places[index]!;
      const linked = people.cadres.filter(each => each.place === place).flatMap(each => each.linked).length;
      return { evaluation, ...ofPlace(evaluation, place, index, linked, random) };
    });
    const opinions = said.map(({ evaluation, points, form }): Opinion => {
      const judged = { evaluation, group: 'evaluator', criterion: 'organisation', raterId: evaluatorUser };
      return { ...judged, ...(points !== undefined && { points }), ...(form && { form }) };
    });
    const votes = said.flatMap(({ vote }) => vote ?? []);
    const office = {
      identify,
      officeUser,
      ratedOn: ASKED_ON,
      teller: '镇党建办经办人（示例）',
      scrutineer: '外单位监督员（示例）',
    };
    return [...reviewRows(votes, opinions, office), ['cycleTransitions', stepRows(evaluations, STEPS, office)]];
  };
}
