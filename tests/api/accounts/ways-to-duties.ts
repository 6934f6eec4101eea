/** A record that is not there: the demonstration has none of the type. */
export const none = (type: string): string =>
  Buffer.from(`${type}:00000000-0000-7000-8000-000000000000:00000000-0000-7000-8000-000000000000`).toString(
    'base64url',
  );
export const node = (type: string, id: string) => `{ node(id: "${id}") { ... on ${type} { FIELD } } }`;

/** Where a matter stands on its way. */
export function waysToMatters(matter: string): Record<string, string> {
  return {
    MatterKind: '{ jurisdiction { programme { matterKinds { FIELD } } } }',
    MatterNextStep: `{ node(id: "${matter}") { ... on Matter { nextSteps { FIELD } } } }`,
    MatterOwner: '{ matterOwners(first: 1) { nodes { FIELD } } }',
    MatterTopic: '{ matterTopics(year: 2026) { FIELD } }',
  };
}

/** What may follow from absences without leave; nobody of the demonstration has come to a step. */
export function waysToLadder(): Record<string, string> {
  return {
    Ladder: '{ ladder { FIELD } }',
    LadderStep: '{ ladder { steps { FIELD } } }',
    DueStep: '{ dueSteps(year: 2026, first: 1) { nodes { FIELD } } }',
    Consequence: node('Consequence', none('Consequence')),
    LadderRecord: '{ dueSteps(year: 2026, first: 1) { nodes { records { FIELD } } } }',
    PriorConsent: '{ priorConsents(first: 1) { nodes { FIELD } } }',
  };
}

/** Groups of raters that are put together of classes. */
export function waysToRaterClasses({ cycle, evaluation }: { cycle: string; evaluation: string }) {
  const groups = (path: string) => `{ raterGroups(cycleId: "${cycle}") { ${path} } }`;
  return {
    RaterClass: groups('classes { FIELD }'),
    ClassTurnout: `{ raterProgress(cycleId: "${cycle}", group: "evaluator") { nodes { classes { FIELD } } } }`,
    PapersOfClass: `{ paperCounts(cycleId: "${cycle}") { nodes { classes { FIELD } } } }`,
    SelfReportStanding: `{ selfReportStanding(evaluationId: "${evaluation}") { FIELD } }`,
  };
}
