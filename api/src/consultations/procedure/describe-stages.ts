import type { Procedure } from '../../programmes/programme.js';
import type { Language } from '../../shared/language.js';
import type { ConsultationRow, meetingsOf, stagesOf } from './consultation.query.js';
import type { ConsultationStageView, VoteResult } from './consultation.type.js';
import { actOf, nextStage } from './procedure-lookup.js';

type StageRow = Awaited<ReturnType<ReturnType<typeof stagesOf>['load']>>[number];
type MeetingRow = Awaited<ReturnType<ReturnType<typeof meetingsOf>['load']>>[number];

function voteOf(row: StageRow | undefined): VoteResult | null {
  if (!row || row.eligible === null) return null;
  const { eligible, present, inFavour, against, abstained } = row;
  return { eligible, present: present!, inFavour: inFavour!, against: against!, abstained: abstained! };
}

interface Course {
  consultation: ConsultationRow;
  procedure: Procedure;
  done: readonly StageRow[];
  meetings: readonly MeetingRow[];
}

/** The stages of a procedure with what was done, in the words of one language. */
export function describeStages({ consultation, procedure, done, meetings }: Course, language: Language) {
  const next = consultation.state === 'UNDERWAY' ? nextStage(procedure, done)?.key : undefined;
  return procedure.stages.map((stage): ConsultationStageView => {
    const row = done.find(each => each.stage === stage.key);
    const { consult, vote, disclose } = stage;
    return {
      consultationId: consultation.id,
      wardId: consultation.wardId,
      groupId: consultation.groupId,
      activityId: meetings.find(each => each.stage === stage.key)?.activityId ?? null,
      fileId: row?.fileId ?? null,
      key: stage.key,
      title: stage.title[language],
      act: actOf(stage),
      by: stage.by?.[language] ?? null,
      quorum: vote?.quorum ?? null,
      majority: vote?.majority.share ?? null,
      majorityOf: vote?.majority.of ?? null,
      isExceeding: vote?.majority.exceeding ?? false,
      hearsAtLeast: consult?.atLeast ?? null,
      showsForDays: disclose?.days ?? null,
      invites: stage.sitIn !== undefined,
      isNext: stage.key === next,
      heldOn: row?.heldOn ?? null,
      note: row?.note ?? null,
      vote: voteOf(row),
      isPassed: row?.isPassed ?? null,
    };
  });
}
