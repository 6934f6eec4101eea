import { addDays, atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Row } from './rows.js';

type Stage = Row<'consultationStages'>;

/** The counts taken at the meeting of a stage. */
export interface CountTaken {
  eligible: number;
  present: number;
  inFavour: number;
  against: number;
  abstained: number;
}

/** A stage that was gone through so many days after the start. */
export interface StageTold {
  stage: string;
  after: number;
  note?: string;
  count?: CountTaken;
  /** What was shown to the public. */
  shown?: string;
}

/** Somebody who was heard before a stage. */
export interface HeardTold {
  stage: string;
  representativeId: string;
  after: number;
  opinion: string;
}

/** Something decided in stages, from its beginning to its end. */
export interface ConsultationTold {
  procedure: string;
  title: string;
  body: string;
  wardId: string;
  groupId?: string;
  startedOn: string;
  stages: readonly StageTold[];
  heard?: readonly HeardTold[];
  /** For so many days a disclosure hangs. */
  shownFor: number;
  outcome: string;
  /** The activity to which representatives were invited, by stage. */
  meetings?: Readonly<Record<string, string>>;
}

export interface ConsultationOffice {
  identify: Identify;
  officeUser: string;
}

const NO_COUNT = { eligible: null, present: null, inFavour: null, against: null, abstained: null };

function rowsOf(told: ConsultationTold, { identify, officeUser }: ConsultationOffice) {
  const { procedure, title, body, wardId, groupId = null, startedOn, shownFor, outcome } = told;
  const key = `${procedure}/${startedOn}/${wardId}`;
  const id = identify('consultation', key, atHour(startedOn, 9));
  const stages = told.stages.map(({ stage, after, note, count, shown }): Stage => {
    const heldOn = addDays(startedOn, after);
    return {
      id: identify('consultation-stage', `${key}/${stage}`, atHour(heldOn, 16)),
      consultationId: id,
      ...{ stage, heldOn, fileId: null, note: note ?? null, isPassed: true },
      ...(count ?? NO_COUNT),
      shownText: shown ?? null,
      shownUntil: shown ? addDays(heldOn, shownFor) : null,
      recordedBy: officeUser,
      recordedAt: atHour(heldOn, 16),
    };
  });
  const opinions = (told.heard ?? []).map(({ stage, representativeId, after, opinion }): Row<'opinions'> => {
    const heardOn = addDays(startedOn, after);
    return {
      id: identify('opinion', `${key}/${stage}/${representativeId}`, atHour(heardOn, 15)),
      consultationId: id,
      ...{ stage, representativeId, heardOn, opinion, recordedBy: officeUser },
      answer: '已采纳，写入方案。',
      answeredOn: addDays(heardOn, 3),
    };
  });
  const meetings = Object.entries(told.meetings ?? {}).map(
    ([stage, activityId]): Row<'consultationMeetings'> => ({
      id: identify('consultation-meeting', `${key}/${stage}`, atHour(startedOn, 10)),
      ...{ consultationId: id, stage, activityId },
    }),
  );
  const last = stages.at(-1)!;
  const consultation: Row<'consultations'> = {
    ...{ id, procedure, title, body, wardId, groupId, startedOn, startedBy: officeUser },
    state: 'ADOPTED',
    endedOn: last.shownUntil ?? last.heldOn,
    outcome,
  };
  return { consultation, stages, opinions, meetings };
}

/** What was decided in stages, as rows of their tables; the activities of meetings have to be there before. */
export function consultationTables(
  told: readonly ConsultationTold[],
  office: ConsultationOffice,
): [string, object[]][] {
  const made = told.map(each => rowsOf(each, office));
  return [
    ['consultations', made.map(({ consultation }) => consultation)],
    ['consultationStages', made.flatMap(({ stages }) => stages)],
    ['opinions', made.flatMap(({ opinions }) => opinions)],
    ['consultationMeetings', made.flatMap(({ meetings }) => meetings)],
  ];
}
