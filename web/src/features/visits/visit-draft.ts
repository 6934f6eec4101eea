import type { LogVisitInput, PaperPageInput, VisitChannel } from '../../generated/graphql.js';

/** A visit as it stands in the fields. */
export interface VisitDraft {
  householdId: string | null;
  channel: VisitChannel;
  isCollective: boolean;
  /** '' for routine. */
  round: string;
  help: string[];
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
  visitedOn,
  occasion: '',
  need: '',
  suggestion: '',
  note: '',
  paper: null,
});

const orNull = (words: string): string | null => words.trim() || null;

/** The fields as the server takes them. */
export function visitInput(draft: VisitDraft, representativeId: string): Omit<LogVisitInput, 'clientKey'> {
  const { householdId, channel, isCollective, round, help, visitedOn } = draft;
  return {
    representativeId,
    householdId: householdId!,
    channel,
    isCollective,
    round: round || null,
    help,
    visitedOn,
    occasion: orNull(draft.occasion),
    need: orNull(draft.need),
    suggestion: orNull(draft.suggestion),
    note: orNull(draft.note),
    paper: draft.paper,
  };
}
