import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LinkQuota } from '../jurisdictions/programme.type.js';

export enum LinkFindingKind {
  UNDER = 'UNDER',
  OVER = 'OVER',
  OUTSIDE = 'OUTSIDE',
}

registerEnumType(LinkFindingKind, {
  name: 'LinkFindingKind',
  description: 'How the links of a representative differ from what the programme asks. Nothing of it is refused.',
  valuesConfig: {
    UNDER: { description: 'Fewer households than the rule asks for.' },
    OVER: { description: 'More households than the rule allows.' },
    OUTSIDE: { description: 'Households that no rule of the type asks for, for example of another place or category.' },
  },
});

@ObjectType({ description: 'Something in which the links of a representative differ from the link rules of the type.' })
export class LinkFinding {
  @Field(() => LinkFindingKind, { description: 'How they differ.' })
  kind!: LinkFindingKind;

  @Field(() => LinkQuota, {
    nullable: true,
    description: 'The rule that is missed; null for links outside every rule.',
  })
  quota!: LinkQuota | null;

  @Field(() => Int, {
    description: 'Place of the rule among those of the type, from 1; 0 for links outside every rule. `links` takes it.',
  })
  rule!: number;

  @Field(() => Int, { description: 'Households linked today that count for it.' })
  linked!: number;
}
