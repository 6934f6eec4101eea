/** Printed from the migrated database by `npm run schema`; never edited. */
export interface Database {
  activities: {
    jurisdictionId: string;
    id: string;
    kind: string;
    title: string;
    groupId: string | null;
    wardId: string;
    scheduledOn: string;
    originalOn: string;
    venue: string | null;
    state: string;
    minutes: string | null;
    version: number;
  };
  appliedMutations: {
    jurisdictionId: string;
    id: string;
    userId: string;
    mutation: string;
    inputDigest: string;
    resultId: string | null;
    appliedAt: string;
  };
  attendanceRecords: {
    jurisdictionId: string;
    id: string;
    activityId: string;
    representativeId: string;
    status: string;
    reason: string | null;
    approvedBy: string | null;
    recordedBy: string | null;
    recordedAt: string;
    version: number;
  };
  auditEntries: {
    jurisdictionId: string;
    id: string;
    sequence: string;
    at: string;
    actorId: string | null;
    action: string;
    recordType: string;
    recordId: string | null;
    payload: string;
    previousHash: Buffer;
    hash: Buffer;
  };
  auditHeads: {
    jurisdictionId: string;
    sequence: string;
    hash: Buffer;
  };
  criterionScores: {
    jurisdictionId: string;
    id: string;
    evaluationId: string;
    position: number;
    criterion: string;
    state: string;
    points: string | null;
    maxPoints: string | null;
    reasonCode: string;
    reasonParams: unknown;
    inputs: unknown;
    wouldChange: unknown | null;
  };
  evaluationCycles: {
    jurisdictionId: string;
    id: string;
    year: number;
    type: string;
    phase: string;
    programmeVersionId: string;
    minuteNumber: string | null;
    publishedAt: string | null;
    version: number;
  };
  evaluations: {
    jurisdictionId: string;
    id: string;
    cycleId: string;
    mandateId: string;
    totalPoints: string | null;
    provisionalPoints: string | null;
    scoredMaxPoints: string;
    applicableMaxPoints: string;
    band: string | null;
    digest: string;
    computedAt: string;
    publishedAt: string | null;
  };
  evidence: {
    jurisdictionId: string;
    id: string;
    pledgeItemId: string;
    matterId: string | null;
    visitId: string | null;
    note: string | null;
    addedAt: string;
    addedBy: string | null;
  };
  groupReturns: {
    jurisdictionId: string;
    id: string;
    groupId: string;
    month: string;
    dueOn: string;
    returnedOn: string | null;
    isNil: boolean;
    summary: string | null;
    version: number;
  };
  groups: {
    jurisdictionId: string;
    id: string;
    wardId: string;
    name: string;
    leaderId: string | null;
    version: number;
  };
  householdCategories: {
    jurisdictionId: string;
    id: string;
    householdId: string;
    category: string;
    startedOn: string;
    endedOn: string | null;
  };
  households: {
    jurisdictionId: string;
    id: string;
    wardId: string;
    code: string;
    headName: string;
    address: string | null;
    phone: string | null;
    zone: string | null;
    people: number;
    minorityPeople: number | null;
    partyMembers: number | null;
    minorityPartyMembers: number | null;
    residence: string;
    verifiedOn: string | null;
    version: number;
  };
  jurisdictions: {
    id: string;
    key: string;
    nameZh: string;
    nameEn: string;
    timeZone: string;
    isDemo: boolean;
    createdAt: string;
  };
  links: {
    jurisdictionId: string;
    id: string;
    mandateId: string;
    householdId: string;
    startedOn: string;
    endedOn: string | null;
    version: number;
  };
  mandateMeasures: {
    jurisdictionId: string;
    mandateId: string;
    year: number;
    measure: string;
    numerator: string;
    denominator: string | null;
  };
  mandates: {
    jurisdictionId: string;
    id: string;
    representativeId: string;
    type: string;
    wardId: string;
    groupId: string | null;
    zone: string | null;
    congress: string | null;
    isPrimary: boolean;
    startedOn: string;
    endedOn: string | null;
    endedReason: string | null;
    version: number;
  };
  matterSteps: {
    jurisdictionId: string;
    id: string;
    matterId: string;
    verb: string;
    takenOn: string;
    takenAt: string;
    actorId: string | null;
    note: string | null;
  };
  matters: {
    jurisdictionId: string;
    id: string;
    number: string;
    kind: string;
    title: string;
    body: string | null;
    representativeId: string | null;
    householdId: string | null;
    wardId: string;
    state: string;
    outcome: string | null;
    answer: string | null;
    raisedOn: string;
    registeredOn: string | null;
    answeredOn: string | null;
    closedOn: string | null;
    reopenedCount: number;
    version: number;
  };
  pledgeItems: {
    jurisdictionId: string;
    id: string;
    pledgeId: string;
    key: string;
    ordinal: number;
    text: string;
    fulfilment: string;
    householdId: string | null;
    claimedOn: string | null;
    claimedBy: string | null;
    judgedOn: string | null;
    judgedBy: string | null;
    judgedByName: string | null;
    judgementReason: string | null;
    version: number;
  };
  pledges: {
    jurisdictionId: string;
    id: string;
    representativeId: string;
    year: number;
    madeOn: string;
    signedName: string | null;
    signedOn: string | null;
    closedOn: string | null;
    version: number;
  };
  programmeVersions: {
    jurisdictionId: string;
    id: string;
    version: number;
    fileName: string;
    sourceText: string;
    digest: string;
    adoptedAt: string;
    adoptedBy: string | null;
  };
  ratings: {
    jurisdictionId: string;
    id: string;
    evaluationId: string;
    criterion: string;
    raterId: string;
    points: string;
    note: string | null;
    ratedAt: string;
    version: number;
  };
  representatives: {
    jurisdictionId: string;
    id: string;
    name: string;
    sex: string | null;
    bornOn: string | null;
    phone: string | null;
    externalId: string | null;
    version: number;
  };
  roleAssignments: {
    id: string;
    userId: string;
    jurisdictionId: string;
    role: string;
    wardId: string | null;
    representativeId: string | null;
    householdId: string | null;
  };
  sessions: {
    tokenHash: Buffer;
    userId: string;
    roleAssignmentId: string;
    createdAt: string;
    expiresAt: string;
  };
  users: {
    id: string;
    username: string;
    displayName: string;
    passwordHash: string;
    failedSignIns: number;
    lockedUntil: string | null;
    disabledAt: string | null;
    createdAt: string;
  };
  visits: {
    jurisdictionId: string;
    id: string;
    representativeId: string;
    householdId: string;
    visitedOn: string;
    channel: string;
    occasion: string | null;
    duty: string | null;
    note: string | null;
    recordedBy: string | null;
    recordedAt: string;
    version: number;
  };
  wardAncestors: {
    jurisdictionId: string;
    wardId: string;
    ancestorId: string;
    depth: number;
  };
  wardMeasures: {
    jurisdictionId: string;
    wardId: string;
    year: number;
    measure: string;
    numerator: string;
    denominator: string | null;
  };
  wards: {
    jurisdictionId: string;
    id: string;
    parentId: string | null;
    kind: string;
    name: string;
    code: string | null;
    position: number;
    terrain: string | null;
    startedOn: string | null;
    endedOn: string | null;
    version: number;
  };
}
