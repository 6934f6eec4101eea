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

/** What is listed to be done; the demonstration issues no lists. */
export function waysToTaskLists(): Record<string, string> {
  return {
    TaskListProgramme: '{ taskListProgramme { FIELD } }',
    TaskList: '{ taskLists(year: 2026, first: 1) { nodes { FIELD } } }',
    ListedTask: '{ taskLists(year: 2026, first: 1) { nodes { tasks { FIELD } } } }',
    TaskProgress: '{ taskLists(year: 2026, first: 1) { nodes { tasks { progress { FIELD } } } } }',
    TaskAddressee: '{ taskLists(year: 2026, first: 1) { nodes { tasks { addressees { FIELD } } } } }',
  };
}

/** Titles, money of organisations, boards, and who is in office. */
export function waysToPromises(ward: string): Record<string, string> {
  const programme = (path: string) => `{ jurisdiction { programme { ${path} { FIELD } } } }`;
  const board = (path: string) => `{ wardBoard(wardId: "${ward}") { ${path} } }`;
  return {
    Award: '{ awards { FIELD } }',
    Honour: '{ honours(year: 2026, first: 1) { nodes { FIELD } } }',
    AllowanceLine: '{ allowanceLines(year: 2026, first: 1) { nodes { FIELD } } }',
    AllowanceSum: '{ allowanceSums(year: 2026) { FIELD } }',
    ProgrammeRight: programme('rights'),
    ProgrammeDocument: programme('documents'),
    GroupKind: programme('groupKinds'),
    PrintedSheet: programme('sheets'),
    WardBoard: board('FIELD'),
    BoardPerson: board('people { FIELD }'),
    BoardPost: board('people { posts { FIELD } }'),
    BoardDay: board('days { FIELD }'),
    PublicBoard: '{ publicBoard { FIELD } }',
    PublicPlace: '{ publicPlaces { FIELD } }',
    BoardDisclosure: board('disclosures { FIELD }'),
    BoardList: board('list { FIELD }'),
    BoardTask: board('list { tasks { FIELD } }'),
    Tally: '{ representatives(first: 1) { nodes { tallies(year: 2026) { FIELD } } } }',
    TallyItem: '{ representatives(first: 1) { nodes { tallies(year: 2026) { items { FIELD } } } } }',
    PublicCard: `{ publicCard(representativeId: "${none('Representative')}") { FIELD } }`,
    PeopleBreakdown: '{ peopleBreakdown { FIELD } }',
    PeopleValue: '{ peopleBreakdown { values { FIELD } } }',
  };
}

/** How people take part in decisions; the demonstration has no records of them. */
export function waysToDecisions(): Record<string, string> {
  const within = (type: string, path: string) => `{ node(id: "${none(type)}") { ... on ${type} { ${path} } } }`;
  return {
    PanelKind: '{ jurisdiction { programme { panels { FIELD } } } }',
    PanelSeat: '{ jurisdiction { programme { panels { seats { FIELD } } } } }',
    Consultation: node('Consultation', none('Consultation')),
    Disclosure: within('Consultation', 'disclosures { FIELD }'),
    ConsultationStageView: within('Consultation', 'stages { FIELD }'),
    VoteResult: within('Consultation', 'stages { vote { FIELD } }'),
    Opinion: within('Consultation', 'stages { opinions { FIELD } }'),
    Briefing: node('Briefing', none('Briefing')),
    BriefingAnswer: node('BriefingAnswer', none('BriefingAnswer')),
    PanelCase: node('PanelCase', none('PanelCase')),
    PanelMember: node('PanelMember', none('PanelMember')),
    PanelJudgement: within('PanelCase', 'judgements { FIELD }'),
  };
}

/** What a fixed day has besides its roll. */
export function waysToOccasions({
  activity,
  matter,
  representative,
}: {
  activity: string;
  matter: string;
  representative: string;
}): Record<string, string> {
  const day = (path: string) => `{ node(id: "${activity}") { ... on Activity { ${path} } } }`;
  return {
    ActivityPostponement: day('postponements { FIELD }'),
    AgendaItem: day('agenda { FIELD }'),
    MatterAnswer: day('answersReported { FIELD }'),
    ReportBack: `{ node(id: "${matter}") { ... on Matter { reportedBack { FIELD } } } }`,
    AttendanceCertificate: node('AttendanceCertificate', none('AttendanceCertificate')),
    CertifiedOccasion: `{ node(id: "${none('AttendanceCertificate')}") { ... on AttendanceCertificate { occasions { FIELD } } } }`,
    CertificateCheck: '{ certificateCheck(number: "2222-2222-2222") { FIELD } }',
    CalendarFeedState: `{ node(id: "${representative}") { ... on Representative { calendarFeed { FIELD } } } }`,
    LeaveRequest: node('LeaveRequest', none('LeaveRequest')),
    OwedOccasion: `{ owedOccasions(year: 2026, first: 1) { nodes { FIELD } } }`,
  };
}
