import type { Constructor } from '@mikro-orm/core';
import type { NonEmptyArray } from 'type-graphql';
import { DemoAccountResolver } from './accounts/demo-account.resolver.js';
import { ViewerResolver } from './accounts/viewer.resolver.js';
import { MandateAttributesResolver, WardAttributesResolver } from './attributes/attributes.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { AuditRecordResolver } from './audit-record.resolver.js';
import { BoardResolver } from './boards/board.resolver.js';
import { ImportResolver } from './exchange/import.resolver.js';
import { HouseholdResolver } from './households/household.resolver.js';
import { HouseholdMutations } from './households/household-mutations.resolver.js';
import { HouseholdResidenceResolver, ResidenceCheckResolver } from './households/residence-check.resolver.js';
import { WardHouseholdsResolver } from './households/ward-households.resolver.js';
import { AdoptProgrammeResolver } from './jurisdictions/adopt-programme.resolver.js';
import { JurisdictionResolver } from './jurisdictions/jurisdiction.resolver.js';
import { ProgrammeVersionResolver } from './jurisdictions/programme-version.resolver.js';
import {
  HouseholdLinksResolver,
  LinkResolver,
  MandateLinksResolver,
  RepresentativeLinksResolver,
} from './links/link.resolver.js';
import { LinkCoverageResolver, WardLinkCoverageResolver } from './links/link-coverage.resolver.js';
import { LinkFindingResolver } from './links/link-finding.resolver.js';
import { LinkMutations } from './links/link-mutations.resolver.js';
import { LinkQuotaResolver } from './links/link-quota.resolver.js';
import {
  HouseholdNeedsResolver,
  LinkProposalResolver,
  MatchingMutations,
  ProposedLinkResolver,
  RevealedNeedsResolver,
} from './links/matching/matching.resolver.js';
import {
  HouseholdResponsibilityResolver,
  ResponsibilityChainResolver,
  ResponsibilityStepResolver,
  ResponsibleAnswerResolver,
  WardAssignmentResolver,
  WardResponsibilityResolver,
} from './links/responsibility/responsibility.resolver.js';
import { NodeResolver } from './node.resolver.js';
import {
  PastFigureResolver,
  ReportedFiguresResolver,
  RepresentativePastFiguresResolver,
  WardPastFiguresResolver,
} from './past-figures/past-figure.resolver.js';
import { GroupResolver } from './representatives/group.resolver.js';
import { GroupPeopleResolver } from './representatives/groups/group-people.resolver.js';
import { MandateResolver } from './representatives/mandate.resolver.js';
import { MandateMutations } from './representatives/mandate-mutations.resolver.js';
import { PeopleResolver } from './representatives/people/people.resolver.js';
import { RepresentativeResolver } from './representatives/representative.resolver.js';
import { ViewerRepresentativeResolver } from './representatives/viewer-representative.resolver.js';
import { WardRepresentativesResolver } from './representatives/ward-representatives.resolver.js';
import { WardChangeMutations } from './ward-changes/ward-change-mutations.resolver.js';
import { WardResolver } from './wards/ward.resolver.js';
import { WardChangeResolver, WardHistoryResolver } from './wards/ward-change.resolver.js';

/** Who and what the records are about: places, people, households, accounts, programmes. */
export const PEOPLE_RESOLVERS: NonEmptyArray<Constructor> = [
  NodeResolver,
  DemoAccountResolver,
  ViewerResolver,
  JurisdictionResolver,
  WardResolver,
  WardChangeResolver,
  WardHistoryResolver,
  WardChangeMutations,
  PastFigureResolver,
  ReportedFiguresResolver,
  RepresentativePastFiguresResolver,
  WardPastFiguresResolver,
  HouseholdMutations,
  LinkMutations,
  MandateMutations,
  AdoptProgrammeResolver,
  AuditRecordResolver,
  AuditResolver,
  GroupResolver,
  HouseholdLinksResolver,
  RevealedNeedsResolver,
  HouseholdNeedsResolver,
  HouseholdResponsibilityResolver,
  HouseholdResolver,
  HouseholdResidenceResolver,
  ResidenceCheckResolver,
  ImportResolver,
  LinkCoverageResolver,
  LinkFindingResolver,
  LinkProposalResolver,
  LinkQuotaResolver,
  MatchingMutations,
  LinkResolver,
  MandateAttributesResolver,
  MandateResolver,
  ProgrammeVersionResolver,
  ProposedLinkResolver,
  BoardResolver,
  GroupPeopleResolver,
  PeopleResolver,
  MandateLinksResolver,
  RepresentativeLinksResolver,
  RepresentativeResolver,
  ResponsibilityChainResolver,
  ResponsibilityStepResolver,
  ResponsibleAnswerResolver,
  ViewerRepresentativeResolver,
  WardAttributesResolver,
  WardHouseholdsResolver,
  WardAssignmentResolver,
  WardLinkCoverageResolver,
  WardResponsibilityResolver,
  WardRepresentativesResolver,
];
