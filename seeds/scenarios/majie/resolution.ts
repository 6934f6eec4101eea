import { addDays, atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Row } from '../../factories/rows.js';
import { YEAR } from './figures.js';
import { PROCEDURE } from './keys.js';
import type { Village } from './wards.js';

type Stage = Row<'consultationStages'>;
type Told = Pick<Stage, 'stage' | 'note'> & Partial<Stage> & { after: number };

const STARTED_ON = `${YEAR}-08-10`;
const SHOWN_FOR = 7;

/** Four discussions and two disclosures about a road in one village, each stage some days after the start. */
const STAGES: readonly Told[] = [
  { stage: 'proposal', after: 0, note: '党总支提议硬化通村道路2.3公里。' },
  { stage: 'deliberation', after: 4, note: '“两委”商议形成方案，占用林地已协商补偿。' },
  {
    stage: 'members',
    after: 9,
    note: '党员大会审议通过。',
    eligible: 86,
    present: 71,
    inFavour: 69,
    against: 0,
    abstained: 2,
  },
  {
    stage: 'assembly',
    after: 15,
    note: '村民代表会议决议。',
    eligible: 62,
    present: 55,
    inFavour: 51,
    against: 3,
    abstained: 1,
  },
  { stage: 'resolution-shown', after: 17, note: null, shownText: '决议：硬化通村道路2.3公里，群众投工投劳。' },
  { stage: 'result-shown', after: 68, note: null, shownText: '道路已完工，账目明细张贴于村务公开栏。' },
];

/** The one resolution of the year, adopted and shown from beginning to end. */
export function resolveRoad({ ward }: Village, identify: Identify, officeUser: string): [string, object[]][] {
  const id = identify('consultation', STARTED_ON, atHour(STARTED_ON, 9));
  const stages = STAGES.map(({ after, ...told }): Stage => {
    const heldOn = addDays(STARTED_ON, after);
    const nobody = { eligible: null, present: null, inFavour: null, against: null, abstained: null };
    return {
      id: identify('consultation-stage', told.stage, atHour(heldOn, 16)),
      consultationId: id,
      heldOn,
      fileId: null,
      ...nobody,
      isPassed: true,
      shownText: null,
      ...told,
      shownUntil: told.shownText ? addDays(heldOn, SHOWN_FOR) : null,
      recordedBy: officeUser,
      recordedAt: atHour(heldOn, 16),
    };
  });
  const consultation: Row<'consultations'> = {
    id,
    procedure: PROCEDURE.fourDiscussions,
    title: `${ward.name}硬化通村道路`,
    body: '雨季泥泞难行，农用车进不来，群众盼望硬化最后一段路面。',
    wardId: ward.id,
    groupId: null,
    startedOn: STARTED_ON,
    startedBy: officeUser,
    state: 'ADOPTED',
    endedOn: addDays(STARTED_ON, 68 + SHOWN_FOR),
    outcome: '已通过并完工。',
  };
  return [
    ['consultations', [consultation]],
    ['consultationStages', stages],
  ];
}
