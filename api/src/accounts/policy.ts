import { Role } from './role.js';

/**
 * How far an action reaches. `ward`: the wards below the user's own, or all without one. `own`: what belongs to the
 * user's representative or household. `linked`: households linked to the user's representative today. `known`: households
 * that the user's own records name, past links included. `led-group`: groups the user's representative leads.
 * `answerable`: what has to be answered by such a group, or by a ward that the programme lets the representative act for.
 */
export type Scope =
  | 'all'
  | 'ward'
  | 'own'
  | 'linked'
  | 'known'
  | 'led-group'
  | 'own-or-led-group'
  | 'answerable'
  | 'own-or-answerable';

/** Somebody who is not signed in. */
export const PUBLIC = 'PUBLIC';
export type Actor = Role | typeof PUBLIC;

type Row = Partial<Record<Actor, Scope>>;

const everyone: Row = {
  PUBLIC: 'all',
  HOUSEHOLD: 'all',
  REPRESENTATIVE: 'all',
  EVALUATOR: 'all',
  LEADER: 'all',
  LIAISON_OFFICE: 'all',
  AUDITOR: 'all',
  ADMINISTRATOR: 'all',
};
const signedIn: Row = { ...everyone, PUBLIC: undefined };
const office: Row = { LIAISON_OFFICE: 'all' };
const readers: Row = { EVALUATOR: 'all', LEADER: 'ward', LIAISON_OFFICE: 'all', AUDITOR: 'all' };

/** The access policy: action x role -> scope. A role that is not named may not. */
export const POLICY = {
  'public.read': everyone,
  'session.use': everyone,
  'viewer.read': signedIn,
  'password.change': signedIn,

  'person.read': everyone,
  'person.contact': { REPRESENTATIVE: 'own', LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'mandate.change': office,
  // How many there are of whom, and who they are: for those who answer for them.
  'people.count': readers,
  'group.change': office,
  'attribute.read': { ...readers, REPRESENTATIVE: 'own' },
  'ward.change': office,
  // Wards become others by a decision that the office names; nothing of it can be taken back by one click.
  'ward.reshape': office,

  'household.read': { ...readers, REPRESENTATIVE: 'known', HOUSEHOLD: 'own' },
  'household.details': { REPRESENTATIVE: 'linked', HOUSEHOLD: 'own' },
  'household.reveal': { REPRESENTATIVE: 'linked', LIAISON_OFFICE: 'all' },
  // Where a household lives decides by what those linked to it are measured, so it is not theirs to say.
  'household.verify': { LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'link.read': { ...readers, REPRESENTATIVE: 'own', HOUSEHOLD: 'own' },
  // Who is linked too little or too much, and which households nobody is linked to.
  'linkage.read': readers,
  'link.change': office,
  // Who answers for a ward is for everybody to know; only the office changes it.
  'responsibility.change': office,

  'activity.read': everyone,
  'attendance.read': { ...readers, REPRESENTATIVE: 'own' },
  // Whoever may open a roll finds there the entries that roll.read lets them see.
  'roll.open': { ...readers, REPRESENTATIVE: 'all', LEADER: 'all' },
  'roll.read': { ...readers, REPRESENTATIVE: 'own-or-led-group' },
  'attendance.record': { REPRESENTATIVE: 'led-group', LIAISON_OFFICE: 'all' },
  'calendar.open': office,
  // The secret address of a calendar is nobody else's to make.
  'calendar.subscribe': { REPRESENTATIVE: 'own' },
  'certificate.read': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  'certificate.issue': office,
  // Whoever holds the number of a certificate may ask whether it is right.
  'certificate.check': everyone,
  'activity.call': { REPRESENTATIVE: 'led-group', LIAISON_OFFICE: 'all' },
  // What was said at an activity: those who were called or there, as its service asks, and those who read the records.
  'minutes.read': { ...readers, REPRESENTATIVE: 'all', LEADER: 'all' },
  'leave.read': { ...readers, REPRESENTATIVE: 'own-or-led-group' },
  'leave.ask': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all' },
  // The programme names for each kind which of them approves; nobody approves the own one.
  'leave.decide': { REPRESENTATIVE: 'led-group', LEADER: 'ward', LIAISON_OFFICE: 'all' },

  // What is shown to the public is for everyone; how it came about, for those who take part or read the records.
  'consultation.list': everyone,
  'consultation.follow': { ...readers, REPRESENTATIVE: 'all', LEADER: 'all' },
  'consultation.hold': { REPRESENTATIVE: 'led-group', LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'opinion.give': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all' },
  // Its file is opened by the leaders who answer it, the office and the auditor.
  'briefing.read': { ...readers, REPRESENTATIVE: 'all', LEADER: 'all' },
  'briefing.send': office,
  'briefing.answer': { REPRESENTATIVE: 'led-group', LIAISON_OFFICE: 'all' },
  'panel.read': { ...readers, REPRESENTATIVE: 'all', LEADER: 'all' },
  'panel.organise': { LEADER: 'ward', LIAISON_OFFICE: 'all' },
  // The service asks whether the member is the viewer, or organised by the viewer.
  'panel.judge': { REPRESENTATIVE: 'all', LEADER: 'ward', LIAISON_OFFICE: 'all' },

  'visit.read': { ...readers, REPRESENTATIVE: 'own', HOUSEHOLD: 'own' },
  // Why a visit is owed is masked like the categories of the household.
  'must-visit.read': { ...readers, REPRESENTATIVE: 'linked', HOUSEHOLD: 'own' },
  'must-visit.report': { REPRESENTATIVE: 'linked', HOUSEHOLD: 'own', LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'visit.log': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all' },
  // The service asks of a representative whether they wrote it themselves.
  'visit.correct': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all' },

  'duty.read': { ...readers, REPRESENTATIVE: 'own' },
  'duty.record': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all' },
  // The programme names for each kind which of them verifies it; nobody verifies what they recorded themselves.
  'duty.verify': { EVALUATOR: 'all', LEADER: 'ward', LIAISON_OFFICE: 'all' },

  // Whoever a record is about says that it is wrong; somebody else than who said so answers.
  'objection.read': { REPRESENTATIVE: 'own', LEADER: 'ward', LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  'objection.raise': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all' },
  'objection.answer': office,

  // A total of a year before the records, with its source.
  'past-figure.record': office,
  // A preview of it says the same numbers as the act, so both are the office's.
  'year.open': office,
  // From the paper page of somebody who keeps a book; the entry says so until it was read back.
  'paper.enter': office,
  'paper.read': { ...readers, REPRESENTATIVE: 'own' },

  // A leader reads what is about the own wards, what they have to answer, and what the whole network works on.
  'matter.read': { ...readers, REPRESENTATIVE: 'own-or-answerable', HOUSEHOLD: 'own' },
  'matter.raise': { REPRESENTATIVE: 'own', HOUSEHOLD: 'own', LIAISON_OFFICE: 'all' },
  // The programme narrows for each step who of these takes it: the office, a leader, the owner, who raised it.
  'matter.direct': { LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'matter.handle': { REPRESENTATIVE: 'answerable', LEADER: 'ward', LIAISON_OFFICE: 'all' },
  // Some step of a matter at all; which one, and of which matter, is asked of the record.
  'matter.step': { REPRESENTATIVE: 'own-or-answerable', HOUSEHOLD: 'own', LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'matter.reopen': { REPRESENTATIVE: 'own', HOUSEHOLD: 'own', LIAISON_OFFICE: 'all' },

  'pledge.read': everyone,
  'pledge.evidence': { ...readers, REPRESENTATIVE: 'own', HOUSEHOLD: 'own' },
  'pledge.make': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all' },
  'pledge.judge': { HOUSEHOLD: 'own', EVALUATOR: 'all', LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'pledge.close': office,

  // Who does or follows the work sees all of it; the programme says what everybody else does.
  'task.read': everyone,
  'task.follow': { ...readers, REPRESENTATIVE: 'all', LEADER: 'all' },
  'task.issue': { LEADER: 'ward', LIAISON_OFFICE: 'all' },
  // The service asks of a representative whether the task came to them.
  'task.do': { REPRESENTATIVE: 'all', LEADER: 'ward', LIAISON_OFFICE: 'all' },

  'return.read': signedIn,
  'return.submit': { REPRESENTATIVE: 'led-group', LIAISON_OFFICE: 'all' },

  'indicator.read': readers,
  'indicator.report': { LEADER: 'ward', LIAISON_OFFICE: 'all' },
  // Level by level up the tree; nobody approves what they handed in or approved before.
  'indicator.approve': { LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'indicator.plan': office,
  // What much hangs on is used only once somebody who answers for the whole jurisdiction says so.
  'indicator.release': { LEADER: 'ward' },

  'figure.read': everyone,
  'figure.open': { ...readers, REPRESENTATIVE: 'own' },
  'comparison.read': { ...readers, REPRESENTATIVE: 'all', LEADER: 'all', ADMINISTRATOR: 'all' },

  'evaluation.read': { ...readers, REPRESENTATIVE: 'own' },
  'ranking.read': readers,
  'standing.read': { ...readers, REPRESENTATIVE: 'own' },
  // Only what is assigned to the own account; nobody rates themselves.
  'rating.give': { REPRESENTATIVE: 'all', EVALUATOR: 'all', LEADER: 'all', LIAISON_OFFICE: 'all' },
  // Raters find their own assignments there, the others all of them; what was given only its rater.
  'rating.read': { REPRESENTATIVE: 'all', EVALUATOR: 'all', LEADER: 'all', LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  'rating.progress': { LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  'rating.organise': office,
  // A code stands in for an account.
  'ballot.cast': everyone,
  // The result names people, so it is for those who may read both the rule and where everybody stands.
  'rubric.try': readers,
  'evaluation.publish': office,
  // A leader of the whole jurisdiction may take a cycle a phase back, with a reason; only the office takes it on.
  'cycle.move': { LIAISON_OFFICE: 'all', LEADER: 'ward' },
  'cycle.advance': office,
  'cycle.plan': office,
  'cycle.progress': { LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  // A late fact: somebody asks, somebody else decides.
  'fact.ask': { REPRESENTATIVE: 'own', LIAISON_OFFICE: 'all' },
  'fact.decide': { LEADER: 'ward', LIAISON_OFFICE: 'all' },
  'fact.read': { REPRESENTATIVE: 'own', LEADER: 'ward', LIAISON_OFFICE: 'all', AUDITOR: 'all' },

  // Those who rate the subject read it as well; of a ward only the leader who answers for it writes it.
  'self-report.read': { ...readers, REPRESENTATIVE: 'own' },
  'self-report.write': { REPRESENTATIVE: 'own', LEADER: 'ward' },
  'self-report.reopen': office,
  'reply.read': { ...readers, REPRESENTATIVE: 'own' },
  'reply.raise': { REPRESENTATIVE: 'own', LEADER: 'ward' },
  'evaluation.revise': office,
  // A file that anybody can check: with everything a rater gave, but no word of who that was.
  'evaluation.export': { LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  'proposal.read': { LEADER: 'ward', LIAISON_OFFICE: 'all', AUDITOR: 'all', REPRESENTATIVE: 'own' },
  'proposal.write': office,
  // What was said to somebody because of absences: whoever answers for the ward, and the person.
  'consequence.read': { LEADER: 'ward', LIAISON_OFFICE: 'all', AUDITOR: 'all', REPRESENTATIVE: 'own' },
  'consequence.write': office,
  // That a body consented beforehand, and nothing of the matter itself.
  'consent.read': { LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  'consent.record': office,
  // Honours are public once decided; allowances of organisations are for those who answer for them.
  'honour.read': everyone,
  'honour.record': office,
  'allowance.read': readers,
  'allowance.decide': office,
  // Neither who raised it nor who rated the line.
  'reply.decide': { LEADER: 'ward', LIAISON_OFFICE: 'all' },

  // Whoever is scored, or scores, may read the rule itself and what it was before.
  'programme.read': { ...signedIn, HOUSEHOLD: undefined },
  // Files are read by who may read the record they support; scans of ballots show handwriting.
  'file.add': { REPRESENTATIVE: 'all', EVALUATOR: 'all', LEADER: 'all', LIAISON_OFFICE: 'all' },
  'file.read': { ...readers, REPRESENTATIVE: 'own' },
  'scan.read': { LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  'programme.adopt': { LIAISON_OFFICE: 'all', ADMINISTRATOR: 'all' },
  'external-id.read': { LIAISON_OFFICE: 'all', AUDITOR: 'all' },
  'external-id.change': office,
  'import.run': { LIAISON_OFFICE: 'all', ADMINISTRATOR: 'all' },
  'audit.read': { AUDITOR: 'all', ADMINISTRATOR: 'all' },
  'explorer.use': { LIAISON_OFFICE: 'all', AUDITOR: 'all', ADMINISTRATOR: 'all' },
} as const satisfies Record<string, Row>;

export type Action = keyof typeof POLICY;

/** What the disclosure profile `open` adds, once a programme has chosen it with a named approver. */
export const OPEN_DISCLOSURE: Partial<Record<Action, Row>> = {
  'ranking.read': { REPRESENTATIVE: 'all', HOUSEHOLD: 'all', PUBLIC: 'all' },
  'standing.read': { REPRESENTATIVE: 'all', HOUSEHOLD: 'all', PUBLIC: 'all' },
  'self-report.read': everyone,
};

/** Whether the profile `open` may add to the actor's right: only then does the programme have to be asked. */
export function canBeOpened(action: Action, actor: Actor): boolean {
  return OPEN_DISCLOSURE[action]?.[actor] !== undefined;
}

/** How far the actor's right reaches under the profile; null when there is none. */
export function scopeOf(action: Action, actor: Actor, profile: string): Scope | null {
  const opened = profile === 'open' ? OPEN_DISCLOSURE[action]?.[actor] : undefined;
  return opened ?? (POLICY[action] as Row)[actor] ?? null;
}
