import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

@InputType({ description: 'One task of a list that is issued.' })
export class ListedTaskInput {
  @Field(() => String, { description: 'Key of its field of work in the programme.' })
  domain!: string;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Wards that have to do it; with those of its groups one at least.',
  })
  wardIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Groups that have to do it.' })
  groupIds!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Types of representatives whose task it is there; anybody there when left out.',
  })
  types!: string[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day on which it is done in time; left out: after the limit of the programme.',
  })
  dueOn?: string | null;
}

@InputType({ description: 'A list of tasks.' })
export class IssueTaskListInput extends MutationInput {
  @Field(() => ID, { description: 'The ward that issues it.' })
  wardId!: string;

  @Field(() => CalendarDate, { description: 'A day of the rule of the programme, today or before, or the next one.' })
  listedOn!: string;

  @Field(() => [ListedTaskInput], { description: 'Its tasks, in order.' })
  tasks!: ListedTaskInput[];
}

@InputType({ description: 'A task that was wrong and is taken back.' })
export class WithdrawListedTaskInput extends MutationInput {
  @Field(() => ID, { description: 'The task.' })
  listedTaskId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Why; whoever had the task reads it.' })
  reason!: string;

  @Field(() => ListedTaskInput, {
    nullable: true,
    description: 'The right task, which takes its place on the same list; left out: there is none.',
  })
  correction?: ListedTaskInput | null;
}

@InputType({ description: 'That a representative does a task.' })
export class TakeTaskInput extends MutationInput {
  @Field(() => ID, { description: 'Where it is to be done.' })
  taskAddresseeId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;
}

@InputType({ description: 'What became of a task, or a correction of it.' })
export class ReportTaskInput extends MutationInput {
  @Field(() => ID, { description: 'Where it was to be done.' })
  taskAddresseeId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone!: boolean;

  @Field(() => CalendarDate, { description: 'Day it was done, or of the report; not in the future.' })
  reportedOn!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: there was nothing to do there, which counts as done; where the programme takes such reports.',
  })
  isNil!: boolean;

  @Field(() => String, { nullable: true, description: 'What was done; needed when it was not: why not.' })
  note?: string | null;
}

@InputType({ description: 'A task that goes further down the tree.' })
export class HandTaskDownInput extends MutationInput {
  @Field(() => ID, { description: 'Who hands it down.' })
  taskAddresseeId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => [ID], { defaultValue: [], description: 'Wards below, of the kinds that the programme names.' })
  wardIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Groups at or below the one that hands it down.' })
  groupIds!: string[];
}
