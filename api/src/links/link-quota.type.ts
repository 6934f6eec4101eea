import { Field, Int, ObjectType } from 'type-graphql';
import { LinkQuota } from '../jurisdictions/programme.type.js';

@ObjectType({ description: 'A link quota with how many households are linked today.' })
export class LinkQuotaState extends LinkQuota {
  @Field(() => Int, { description: 'Households linked today that count for it.' })
  linked!: number;

  @Field(() => Boolean, { description: 'Whether that is within the quota.' })
  met!: boolean;
}
