import { absencesWithoutLeave, attendanceRate } from './attendance.facts.js';
import { briefingsAnswered, briefingsAnsweredInWard, consultationsHeld } from './decision.facts.js';
import { eventsCounted } from './event.facts.js';
import type { FactScope, Facts } from './fact-scope.js';
import { returnsOnTime } from './group-return.facts.js';
import { indicatorsComplete, indicatorsOnTime, indicatorValues } from './indicator.facts.js';
import { householdsLinked, linkRulesMet } from './link.facts.js';
import {
  mattersAnswered,
  mattersAnsweredInWard,
  mattersClosed,
  mattersClosedInWard,
  mattersHandled,
  mattersHandledInWard,
  mattersOnTime,
  mattersOnTimeInWard,
  mattersRaised,
  mattersRaisedInWard,
  mattersReceivedInWard,
  mattersSatisfied,
  mattersSatisfiedInWard,
  mattersSolved,
  mattersSolvedInWard,
} from './matter.facts.js';
import { mustVisitsInWards, mustVisitsOnTime } from './must-visit.facts.js';
import { householdsPaired, itemsClaimed, itemsConfirmed, pledgesFulfilled } from './pledge.facts.js';
import { listedTasksDone } from './task.facts.js';
import { householdsVisited, householdsVisitedAtHome, visitsMade } from './visit.facts.js';
import { visitRulesMet, visitsDue, visitsDueInWards } from './visit-rule.facts.js';
import {
  householdsCovered,
  householdsOfLedger,
  householdsPairedInWard,
  householdsReached,
  householdsReachedAtHome,
  minorityMembersOfLedger,
  minorityPeopleOfLedger,
  partyMembersOfLedger,
  peopleOfLedger,
  representativesInOffice,
  returnsOfGroups,
  type WardScope,
} from './ward.facts.js';

/** Which records each family counts for a mandate. */
export const MANDATE_FACTS: Readonly<Record<string, (scope: FactScope) => Facts>> = {
  'attendance.rate': attendanceRate,
  'attendance.unexcused': absencesWithoutLeave,
  'pledges.confirmed': itemsConfirmed,
  'pledges.claimed': itemsClaimed,
  'pledges.fulfilled': pledgesFulfilled,
  'matters.raised': mattersRaised,
  'matters.answered': mattersAnswered,
  'matters.solved': mattersSolved,
  'events.count': eventsCounted,
  'matters.received': mattersRaised,
  'matters.handled': mattersHandled,
  'matters.closed': mattersClosed,
  'matters.onTime': mattersOnTime,
  'matters.satisfied': mattersSatisfied,
  'visits.count': visitsMade,
  'households.visited': householdsVisited,
  'households.visitedAtHome': householdsVisitedAtHome,
  'visits.due': visitsDue,
  'visits.rulesMet': visitRulesMet,
  'mustVisits.onTime': mustVisitsOnTime,
  'households.linked': householdsLinked,
  'households.paired': householdsPaired,
  'links.met': linkRulesMet,
  'returns.onTime': returnsOnTime,
  'briefings.answeredOnTime': briefingsAnswered,
};

/**
 * Families that a ward does not sum up over its representatives: what several of them share, a household or a group's
 * return, counts once for the ward.
 */
export const WARD_FACTS: Readonly<Record<string, (scope: WardScope) => Facts>> = {
  'representatives.count': representativesInOffice,
  'households.count': householdsOfLedger,
  'households.people': peopleOfLedger,
  'households.partyMembers': partyMembersOfLedger,
  'households.minorityPeople': minorityPeopleOfLedger,
  'households.minorityMembers': minorityMembersOfLedger,
  'households.linked': householdsCovered,
  'households.visited': householdsReached,
  'households.visitedAtHome': householdsReachedAtHome,
  'visits.due': visitsDueInWards,
  'mustVisits.onTime': mustVisitsInWards,
  'households.paired': householdsPairedInWard,
  'returns.onTime': returnsOfGroups,
  'taskLists.done': listedTasksDone,
  'consultations.held': consultationsHeld,
  'briefings.answeredOnTime': briefingsAnsweredInWard,
  'indicators.complete': indicatorsComplete,
  'indicators.onTime': indicatorsOnTime,
  'indicators.value': indicatorValues,
  'matters.raised': mattersRaisedInWard,
  'matters.answered': mattersAnsweredInWard,
  'matters.solved': mattersSolvedInWard,
  'matters.received': mattersReceivedInWard,
  'matters.handled': mattersHandledInWard,
  'matters.closed': mattersClosedInWard,
  'matters.onTime': mattersOnTimeInWard,
  'matters.satisfied': mattersSatisfiedInWard,
};
