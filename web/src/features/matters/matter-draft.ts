import type { RaiseMatterInput } from '../../generated/graphql.js';
import type { JointAuthor } from './joint-authors.js';

/** A matter as it is being written. */
export interface MatterDraft {
  kind: string;
  topic: string;
  title: string;
  body: string;
  householdId: string;
  raisedOn: string;
  source: string;
  externalNumber: string;
  jointAuthors: readonly JointAuthor[];
}

type Whose = Pick<RaiseMatterInput, 'representativeId' | 'wardId'>;

/** What is sent: empty fields say nothing. */
export function toInput(draft: MatterDraft, whose: Whose): Omit<RaiseMatterInput, 'clientKey'> {
  const { kind, title, raisedOn, jointAuthors, topic, body, householdId, source, externalNumber } = draft;
  return {
    ...whose,
    kind,
    title: title.trim(),
    raisedOn,
    topic: topic || null,
    body: body.trim() || null,
    householdId: householdId || null,
    source: source || null,
    externalNumber: (source && externalNumber.trim()) || null,
    jointAuthorIds: jointAuthors.map(({ id }) => id),
  };
}
