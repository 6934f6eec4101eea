import { createHash } from 'node:crypto';
import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Row } from './rows.js';
import type { Evaluated } from './scenario.js';

/** A vote on paper about one subject, by one group, on one criterion. */
export interface PaperVote {
  evaluation: Evaluated;
  group: string;
  criterion: string;
  heldOn: string;
  issued: number;
  /** How many valid papers chose each category. */
  counts: Readonly<Record<string, number>>;
}

/** What a named rater gives one subject for one criterion. */
export interface Opinion {
  evaluation: Evaluated;
  group: string;
  criterion: string;
  raterId: string;
  points?: string;
  note?: string;
  /** Ticked items of a checklist: 1 or 0 by key. */
  form?: Readonly<Record<string, string>>;
}

export interface ReviewOffice {
  identify: Identify;
  officeUser: string;
  /** When raters handed in. */
  ratedOn: string;
  teller: string;
  scrutineer: string;
}

/** The scan of a demonstration shows no paper: a page that says so. */
const SCAN = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 80]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 57>>stream
BT /F 14 Tf 20 36 Td (Demonstration: no paper here) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF
`,
);

function scanOf(cycleId: string, { identify, officeUser, ratedOn }: ReviewOffice): Row<'files'> {
  const addedAt = atHour(ratedOn, 17);
  return {
    id: identify('file', `scan/${cycleId}`, addedAt),
    name: '评议票扫描件（示例）.pdf',
    mediaType: 'application/pdf',
    size: SCAN.length,
    sha256: createHash('sha256').update(SCAN).digest('hex'),
    content: `\\x${SCAN.toString('hex')}`,
    addedBy: officeUser,
    addedAt,
  } as unknown as Row<'files'>;
}

function countOf(vote: PaperVote, fileId: string, office: ReviewOffice): Row<'paperCounts'> {
  const { evaluation, group, heldOn, issued, counts } = vote;
  const { identify, officeUser, teller, scrutineer } = office;
  const valid = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const enteredAt = atHour(heldOn, 17);
  return {
    id: identify('paper-count', `${evaluation.id}/${group}`, enteredAt),
    cycleId: evaluation.cycleId,
    evaluationId: evaluation.id,
    raterGroup: group,
    heldOn,
    issued,
    returned: valid,
    valid,
    raterClasses: {} as never,
    ...{ teller, scrutineer, fileId, enteredBy: officeUser, enteredAt },
    withdrawnAt: null,
    withdrawnReason: null,
  };
}

function ballotsOf({ evaluation, group, criterion, heldOn, counts }: PaperVote, countId: string, identify: Identify) {
  const papers = Object.entries(counts).flatMap(([category, count]) => Array<string>(count).fill(category));
  return papers.map((category, at): Row<'ballots'> => {
    const key = `${evaluation.id}/${group}/${at}`;
    return {
      id: identify('ballot', key, atHour(heldOn, 17)),
      paperId: identify('paper', key, atHour(heldOn, 17)),
      evaluationId: evaluation.id,
      raterGroup: group,
      ...{ criterion, category, period: '', points: null, place: null, form: null, isNotApplicable: false },
      paperCountId: countId,
    };
  });
}

function ratingOf({ evaluation, group, criterion, raterId, points, note, form }: Opinion, office: ReviewOffice) {
  const ratedAt = atHour(office.ratedOn, 10);
  return {
    id: office.identify('rating', `${evaluation.id}/${criterion}/${raterId}`, ratedAt),
    evaluationId: evaluation.id,
    raterGroup: group,
    ...{
      criterion,
      raterId,
      points: points ?? null,
      note: note ?? null,
      form: form ?? null,
      period: '',
      ratedAt,
      submittedAt: ratedAt,
    },
  };
}

/** A step of the cycle back or forth, as it was announced. */
export interface CycleStep {
  from: string;
  to: string;
  on: string;
  announcement: string;
  /** Why a step was taken back. */
  undoneBecause?: string;
}

/** Each step of each cycle that is reviewed. */
export function stepRows(
  evaluations: readonly Evaluated[],
  steps: readonly CycleStep[],
  { identify, officeUser }: Pick<ReviewOffice, 'identify' | 'officeUser'>,
): Row<'cycleTransitions'>[] {
  return [...new Set(evaluations.map(({ cycleId }) => cycleId))].flatMap(cycleId =>
    steps.map(({ from, to, on, announcement, undoneBecause }, at) => {
      const madeAt = atHour(on, 9 + at);
      return {
        id: identify('cycle-step', `${cycleId}/${at}`, madeAt),
        cycleId,
        fromPhase: from,
        toPhase: to,
        isUndoing: undoneBecause !== undefined,
        reason: undoneBecause ?? null,
        announcement,
        madeBy: officeUser,
        madeAt,
      };
    }),
  );
}

/** Votes and opinions as rows of their tables, in an order that foreign keys allow. */
export function reviewRows(
  votes: readonly PaperVote[],
  opinions: readonly Opinion[],
  office: ReviewOffice,
): [string, object[]][] {
  const scans = new Map(
    [...new Set(votes.map(({ evaluation }) => evaluation.cycleId))].map(id => [id, scanOf(id, office)]),
  );
  const counted = votes.map(vote => ({ vote, count: countOf(vote, scans.get(vote.evaluation.cycleId)!.id, office) }));
  return [
    ['files', [...scans.values()]],
    ['paperCounts', counted.map(({ count }) => count)],
    ['ballots', counted.flatMap(({ vote, count }) => ballotsOf(vote, count.id, office.identify))],
    ['ratings', opinions.map(opinion => ratingOf(opinion, office))],
  ];
}
