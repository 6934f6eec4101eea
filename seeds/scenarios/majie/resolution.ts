import {
  type ConsultationOffice,
  type ConsultationTold,
  consultationTables,
} from '../../factories/consultation-rows.js';
import { YEAR } from './figures.js';
import { PROCEDURE } from './keys.js';
import type { Village } from './wards.js';

/** Four discussions and two disclosures about a road in one village, each stage some days after the start. */
const ROAD: Omit<ConsultationTold, 'title' | 'wardId'> = {
  procedure: PROCEDURE.fourDiscussions,
  body: '雨季泥泞难行，农用车进不来，群众盼望硬化最后一段路面。',
  startedOn: `${YEAR}-08-10`,
  shownFor: 7,
  outcome: '已通过并完工。',
  stages: [
    { stage: 'proposal', after: 0, note: '党总支提议硬化通村道路2.3公里。' },
    { stage: 'deliberation', after: 4, note: '“两委”商议形成方案，占用林地已协商补偿。' },
    {
      stage: 'members',
      after: 9,
      note: '党员大会审议通过。',
      count: { eligible: 86, present: 71, inFavour: 69, against: 0, abstained: 2 },
    },
    {
      stage: 'assembly',
      after: 15,
      note: '村民代表会议决议。',
      count: { eligible: 62, present: 55, inFavour: 51, against: 3, abstained: 1 },
    },
    { stage: 'resolution-shown', after: 17, shown: '决议：硬化通村道路2.3公里，群众投工投劳。' },
    { stage: 'result-shown', after: 68, shown: '道路已完工，账目明细张贴于村务公开栏。' },
  ],
};

/** The one resolution of the year, adopted and shown from beginning to end. */
export const resolveRoad = ({ ward }: Village, office: ConsultationOffice): [string, object[]][] =>
  consultationTables([{ ...ROAD, title: `${ward.name}硬化通村道路`, wardId: ward.id }], office);
