import { Field, Int, ObjectType } from 'type-graphql';
import { Instant } from '../shared/scalars.js';
import { AttributeDefinition, EventKind } from './event-kind.type.js';
import { Label } from './label.type.js';
import { MatterKind } from './matter-kind.type.js';
import { ProgrammePromises } from './promise.type.js';

@ObjectType({ description: 'How many households of which category a representative is to be linked to.' })
export class LinkQuota {
  @Field(() => [Label], { description: 'Household categories of which a household has at least one; empty means any.' })
  categories!: Label[];

  @Field(() => Int, { description: 'At least this many households.' })
  min!: number;

  @Field(() => Int, { description: 'At most this many households.' })
  max!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where they must lie: electoral-zone, ward, or nearby (the ward or one beside it); null: anywhere.',
  })
  within!: string | null;
}

@ObjectType({ description: 'A type of representative, as the programme defines it.' })
export class RepresentativeType {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => String, { description: 'The body that evaluates this type.' })
  competentAuthority!: string;

  @Field(() => [LinkQuota], { description: 'Its link quotas; empty when the programme states none.' })
  linkQuotas!: LinkQuota[];
}

@ObjectType({ description: 'One thing that every pledge of the programme promises.' })
export class PledgeItemTemplate {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it is done for one linked household.' })
  needsHousehold!: boolean;

  @Field(() => Boolean, { description: 'Whether whoever fills in the form says in own words what it is.' })
  hasOwnWords!: boolean;

  @Field(() => Int, { description: 'The fewest of it on one form; 0 when it may be left out.' })
  minTimes!: number;

  @Field(() => Int, { description: 'The most of it on one form.' })
  maxTimes!: number;

  @Field(() => String, { description: 'What supports a claim: a matter, a record or nothing.' })
  evidence!: string;
}

@ObjectType({ description: 'A paper of representatives that is printed from the records.' })
export class PrintedSheet {
  @Field(() => String, { description: '"pledge", "card", "certificate" or "record-book".' })
  sheet!: string;

  @Field(() => String, { description: 'What the paper is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'A line below the title; null without one.' })
  words!: string | null;
}

@ObjectType({ description: 'A kind of activity, for example a fixed day.' })
export class ActivityKind {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => Label, { nullable: true, description: 'The duty it serves; null when none is named.' })
  duty!: Label | null;

  @Field(() => Boolean, { description: 'Whether a home visit of that day counts as attendance.' })
  metByHomeVisit!: boolean;

  @Field(() => String, { description: 'Who holds one: "group", "ward" or "jurisdiction".' })
  per!: string;

  @Field(() => Boolean, { description: 'Whether the organiser calls it, because no rule draws its days.' })
  isCalled!: boolean;
}

@ObjectType({ description: 'A class of members of a panel.' })
export class PanelSeat {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => Int, { description: 'Fewest members of this class.' })
  atLeast!: number;

  @Field(() => Boolean, { description: 'Whether its members are representatives.' })
  isOfRepresentatives!: boolean;
}

@ObjectType({ description: 'A panel of citizens that judges matters, as the programme defines it.' })
export class PanelKind {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => [PanelSeat], { description: 'Its composition by class.' })
  seats!: PanelSeat[];

  @Field(() => [Label], { description: 'What a member may find.' })
  judgements!: Label[];
}

@ObjectType({ description: 'How the jurisdiction runs its representatives: the version in force.' })
export class Programme extends ProgrammePromises {
  @Field(() => String, { description: 'Key of the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => Int, { description: 'Version in force, counted from 1.' })
  version!: number;

  @Field(() => Instant, { description: 'When this version was adopted.' })
  adoptedAt!: string;

  @Field(() => String, { nullable: true, description: 'The document it follows; null when none is named.' })
  source!: string | null;

  @Field(() => [RepresentativeType], { description: 'Types of representatives.' })
  representativeTypes!: RepresentativeType[];

  @Field(() => [Label], { description: 'Kinds of wards, from the top.' })
  wardKinds!: Label[];

  @Field(() => [Label], { description: 'Household categories.' })
  householdCategories!: Label[];

  @Field(() => [Label], { description: 'Duties of representatives.' })
  duties!: Label[];

  @Field(() => [Label], {
    description: 'What a household may need of whoever is linked to it; empty where nothing is.',
  })
  needs!: Label[];

  @Field(() => String, {
    nullable: true,
    description: 'What the programme calls the annual pledge or activities of each representative; null without any.',
  })
  pledgeTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '"pledge": promised and signed; "activities": to take part in, promised by nobody; null without any.',
  })
  pledgeForm!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the programme calls the periodic returns of groups; null without any.',
  })
  returnTitle!: string | null;

  @Field(() => [PrintedSheet], { description: 'Papers of representatives that are printed from the records.' })
  sheets!: PrintedSheet[];

  @Field(() => Boolean, { description: 'Whether a group that has nothing to return says so in a nil return.' })
  hasNilReturns!: boolean;

  @Field(() => String, { nullable: true, description: 'What the programme calls its task lists; null without any.' })
  taskListTitle!: string | null;

  @Field(() => [PledgeItemTemplate], { description: 'Items of the annual pledge.' })
  pledgeItems!: PledgeItemTemplate[];

  @Field(() => [Label], { description: 'Procedures by which something is decided in stages.' })
  procedures!: Label[];

  @Field(() => [Label], { description: 'Kinds of briefings that groups answer.' })
  briefingKinds!: Label[];

  @Field(() => [PanelKind], { description: 'Panels of citizens that judge matters.' })
  panels!: PanelKind[];

  @Field(() => [ActivityKind], { description: 'Kinds of activities.' })
  activityKinds!: ActivityKind[];

  @Field(() => [MatterKind], { description: 'Kinds of matters.' })
  matterKinds!: MatterKind[];

  @Field(() => [Label], { description: 'What matters are about.' })
  matterTopics!: Label[];

  @Field(() => [Label], { description: 'Systems that matters come from with a number of their own.' })
  matterSources!: Label[];

  @Field(() => [EventKind], { description: 'Kinds of events that duty records are kept of.' })
  eventKinds!: EventKind[];

  @Field(() => [AttributeDefinition], { description: 'What is kept of mandates and wards besides their records.' })
  attributes!: AttributeDefinition[];

  @Field(() => [Label], { description: 'Measures shown first, by key, in this order.' })
  headlines!: Label[];

  @Field(() => Boolean, {
    description: 'Whether anybody is scored; where nobody is, there are no cycles, points or ranks.',
  })
  isAnybodyScored!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What to know about the rubric, for example that it is illustrative.',
  })
  rubricNote!: string | null;

  @Field(() => String, { description: 'Disclosure profile: restrained or open.' })
  disclosure!: string;

  @Field(() => [Label], { description: 'Bands of the rubrics, from the best.' })
  bands!: Label[];
}
