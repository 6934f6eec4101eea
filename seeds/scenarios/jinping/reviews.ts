import type { Random } from '../../factories/random.js';
import { type Opinion, type PaperVote, reviewRows } from '../../factories/review-rows.js';
import type { Evaluated } from '../../factories/scenario.js';
import { drawVotes } from '../../factories/votes.js';
import { accountsOf } from './accounts.js';
import { WARD_KIND } from './keys.js';
import type { Roster } from './roster.js';

const HELD_ON = '2026-01-12';
const FOUR_WORDS = ['good', 'fairly-good', 'fair', 'poor'];

/** Who votes on paper about organisations of each kind, and how many come. */
const VOTERS: Readonly<Record<string, { group: string; papers: readonly [min: number, max: number] }>> = {
  [WARD_KIND.department]: { group: 'five-sides', papers: [34, 46] },
  [WARD_KIND.township]: { group: 'delegates', papers: [32, 44] },
  [WARD_KIND.village]: { group: 'villagers', papers: [31, 42] },
};

const EVIDENCE = '查阅台账、实地察看、随机走访后评定。';

function voteOn(evaluation: Evaluated, esteem: number, random: Random): PaperVote {
  const { group, papers } = VOTERS[evaluation.type]!;
  const returned = random.between(...papers);
  const counts = drawVotes(returned, FOUR_WORDS, esteem, random);
  return { evaluation, group, criterion: 'review', heldOn: HELD_ON, issued: returned + random.between(0, 5), counts };
}

/** The double review of the year before: a secret vote about each organisation, and the figure of the panel from above. */
export function reviewOf({ county, identify, officeUser, randomFor }: Roster) {
  const raterId = accountsOf(identify).userId('evaluator-jinping');
  const regularity = new Map(county.villages.map(({ ward, regularity }) => [ward.id, regularity]));
  return (evaluations: readonly Evaluated[]): [string, object[]][] => {
    const random = randomFor('reviews');
    const said = evaluations.map(evaluation => {
      const esteem = Math.min(0.97, (regularity.get(evaluation.subjectId) ?? 0.74) + 0.08 * random.bell());
      const points = String(Math.round(30 * Math.max(0.5, Math.min(1, 0.3 + 0.75 * esteem))) / 2);
      const judged = { evaluation, group: 'panel', criterion: 'review-from-above', raterId, points, note: EVIDENCE };
      return { vote: voteOn(evaluation, esteem, random), opinion: judged satisfies Opinion };
    });
    const names = { teller: '县委组织部经办人（示例）', scrutineer: '县纪委监督员（示例）' };
    const office = { identify, officeUser, ratedOn: '2026-01-16', ...names };
    return reviewRows(
      said.map(({ vote }) => vote),
      said.map(({ opinion }) => opinion),
      office,
    );
  };
}
