import { type FieldActions, fields } from './fields-of-type.js';

/** What keeps records true over the years: objections of those they are about, and what was entered from paper. */
export const LIFE_FIELDS = {
  Query: {
    ...fields('objection.read', 'recordObjections'),
    ...fields('external-id.read', 'externalIds'),
    ...fields('mandate.change', 'likePeople personMerges'),
    ...fields('paper.read', 'proxyEntries'),
    ...fields('public.read', 'wardChanges'),
    ...fields('ward.reshape', 'wardChangePreview'),
    ...fields('year.open', 'yearOpening'),
  },
  Mutation: {
    ...fields('objection.raise', 'raiseObjection'),
    ...fields('external-id.change', 'addExternalId removeExternalId'),
    ...fields('mandate.change', 'mergePeople splitPeople'),
    ...fields('objection.answer', 'answerObjection'),
    ...fields('paper.enter', 'readBackEntry'),
    ...fields('year.open', 'openYear'),
    ...fields('ward.reshape', 'changeWards renameWard'),
    ...fields('past-figure.record', 'recordPastFigure'),
    ...fields('household.verify', 'verifyResidence'),
  },
} satisfies FieldActions;

export const LIFE_TYPES: FieldActions = {
  // Who may see whose is asked where they are listed.
  PastFigure: fields('public.read', 'year measure title value outOf source note version'),
  WardChange: fields(
    'public.read',
    'id kind kindTitle changedOn decision note formerName predecessors successors moves',
  ),
  WardChangeLine: fields('public.read', 'key title count examples'),
  WardChangePreview: fields('ward.reshape', 'obstacles moves decisions accounts'),
  WardAccount: fields('ward.reshape', 'id displayName role wardName'),
  YearOpening: fields('year.open', 'year added lines'),
  YearOpeningLine: fields('year.open', 'key title before after'),
  ProxyEntry: fields(
    'paper.read',
    `id representative recordType recordTypeTitle recordTitle happenedOn page paperOn enteredBy enteredOn readBackOn signedName
     file version viewerCanReadBack`,
  ),
  LikePeople: fields('mandate.change', 'from into reasons'),
  PersonMerge: fields('mandate.change', 'id from into reason mergedOn mergedBy splitOn splitReason version'),
  ExternalIds: fields('external-id.read', 'sources numbers'),
  ExternalId: fields('external-id.read', 'id source sourceTitle value addedOn removedOn version viewerCanRemove'),
  RecordObjection: fields(
    'objection.read',
    `id representative kind kindTitle recordType recordTypeTitle recordId recordTitle happenedOn said raisedOn raisedBy dueOn
     state stateTitle answer answeredOn answeredBy version viewerCanAnswer`,
  ),
};
