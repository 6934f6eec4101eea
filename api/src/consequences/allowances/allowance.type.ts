import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, ExactDecimal } from '../../shared/scalars.js';
import { AllowanceState } from './allowance-entry.entity.js';

registerEnumType(AllowanceState, {
  name: 'AllowanceState',
  description: 'How far an allowance is.',
  valuesConfig: {
    WAITING: { description: 'Proposed from a matter that was settled; nobody has confirmed it.' },
    CONFIRMED: { description: 'A person confirmed it; it is to be paid.' },
    DECLINED: { description: 'A person declined it, with a reason.' },
    PAID: { description: 'It was paid.' },
  },
});

@ObjectType({ description: 'What an organisation earns for one matter that it settled itself.' })
export class AllowanceLine {
  @Field(() => String, { description: 'Key of the allowance in the programme.' })
  allowance!: string;

  @Field(() => String, { description: 'For what, in the words of the programme.' })
  title!: string;

  @Field(() => String, { description: 'Number of the matter.' })
  matterNumber!: string;

  @Field(() => String, { description: 'Who is paid; never a person.' })
  payee!: string;

  @Field(() => ExactDecimal, { description: 'How much.' })
  amount!: string;

  @Field(() => String, { description: 'What is paid.' })
  unit!: string;

  @Field(() => CalendarDate, { description: 'Day on which the matter was closed.' })
  closedOn!: string;

  @Field(() => AllowanceState, { description: 'How far it is.' })
  state!: AllowanceState;

  @Field(() => String, { nullable: true, description: 'Why it was declined; null otherwise.' })
  reason!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was paid; null before.' })
  paidOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the voucher; null before it is paid.' })
  voucher!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version for paying it; null while nobody decided.' })
  version!: number | null;
}

@ObjectType({ description: 'What one organisation was confirmed and paid in a year.' })
export class AllowanceSum {
  @Field(() => String, { description: 'Key of the allowance in the programme.' })
  allowance!: string;

  @Field(() => ID, { description: 'Key of the payee.' })
  payeeId!: string;

  @Field(() => String, { description: 'Who is paid.' })
  payee!: string;

  @Field(() => Int, { description: 'For how many matters.' })
  matters!: number;

  @Field(() => ExactDecimal, { description: 'Confirmed in all, paid or not.' })
  confirmed!: string;

  @Field(() => ExactDecimal, { description: 'Paid of it.' })
  paid!: string;
}
