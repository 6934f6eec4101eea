import type {
  CorrectVisit_VisitFragment,
  LogVisitInput,
  PaperPageInput,
  VisitChannel,
} from '../../generated/graphql.js';

/** A visit as it stands in the fields. */
export interface VisitDraft {
  householdId: string | null;
  channel: VisitChannel;
  isCollective: boolean;
  /** '' for routine. */
  round: string;
  help: string[];
  /** '' when none is said. */
  duty: string;
  visitedOn: string;
  occasion: string;
  need: string;
  suggestion: string;
  note: string;
  paper: PaperPageInput | null;
}

export const emptyVisit = (visitedOn: string, channel: VisitChannel): VisitDraft => ({
  householdId: null,
  channel,
  isCollective: false,
  round: '',
  help: [],
  duty: '',
  visitedOn,
  occasion: '',
  need: '',
  suggestion: '',
  note: '',
  paper: null,
});

/** A visit as it was logged, in the fields. */
export const draftOf = (visit: CorrectVisit_VisitFragment): VisitDraft => ({
  householdId: visit.household.id,
  channel: visit.channel,
  isCollective: visit.isCollective ?? false,
  round: visit.round?.key ?? '',
  help: visit.help.map(({ key }) => key),
  duty: visit.duty?.key ?? '',
  visitedOn: visit.visitedOn,
  occasion: visit.occasion ?? '',
  need: visit.need ?? '',
  suggestion: visit.suggestion ?? '',
  note: visit.note ?? '',
  paper: null,
});

const orNull = (words: string): string | null => words.trim() || null;

/** What the fields tell of a contact. */
export function toldInput(draft: VisitDraft) {
  const { householdId, channel, isCollective, round, help, duty, visitedOn } = draft;
  return {
    householdId: householdId!,
    channel,
    isCollective,
    round: round || null,
    help,
    duty: duty || null,
    visitedOn,
    occasion: orNull(draft.occasion),
    need: orNull(draft.need),
    suggestion: orNull(draft.suggestion),
    note: orNull(draft.note),
  };
}

/** The fields of a new visit as the server takes them. */
export function visitInput(draft: VisitDraft, representativeId: string): Omit<LogVisitInput, 'clientKey'> {
  return { ...toldInput(draft), representativeId, paper: draft.paper };
}
