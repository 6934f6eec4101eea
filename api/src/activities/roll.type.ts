import { Field, Int, ObjectType } from 'type-graphql';
import { AttendanceStatus } from './activity-words.js';

@ObjectType({ description: 'A person expected at an activity, with the entry of the roll when there is one.' })
export class RollEntry {
  jurisdictionId!: string;
  activityId!: string;
  representativeId!: string;
  groupId!: string | null;
  wardId!: string;
  nameOrder!: string;
  metByVisitId!: string | null;

  @Field(() => AttendanceStatus, { nullable: true, description: 'The entry; null while there is none.' })
  status!: AttendanceStatus | null;

  @Field(() => String, { nullable: true, description: 'Reason of a leave; null for other entries.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved a leave; null for other entries.' })
  approvedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Reason of a leave that was approved before; null without one.' })
  leaveReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved a leave before; null without one.' })
  leaveApprovedBy!: string | null;

  @Field(() => Int, { nullable: true, description: 'Counts the changes of the entry; null while there is none.' })
  version!: number | null;
}
