import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Label } from './label.type.js';

/** Whose attribute or record it is. */
export enum RecordSubject {
  REPRESENTATIVE = 'REPRESENTATIVE',
  WARD = 'WARD',
}

registerEnumType(RecordSubject, {
  name: 'RecordSubject',
  description: 'Of whom or what something is kept.',
  valuesConfig: {
    REPRESENTATIVE: { description: 'Of a representative.' },
    WARD: { description: 'Of a ward: a place or an organisation.' },
  },
});

/** What the values of an attribute look like. */
export enum AttributeFormKind {
  CHOICE = 'CHOICE',
  NUMBER = 'NUMBER',
  TEXT = 'TEXT',
  BOOLEAN = 'BOOLEAN',
}

registerEnumType(AttributeFormKind, {
  name: 'AttributeForm',
  description: 'What the values of an attribute look like.',
  valuesConfig: {
    CHOICE: { description: 'One of the values that the programme names, by key.' },
    NUMBER: { description: 'An exact decimal.' },
    TEXT: { description: 'A short text.' },
    BOOLEAN: { description: '"true" or "false".' },
  },
});

@ObjectType({ description: 'Something that may be told of a subject or of an event.' })
export class AttributeDefinition {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => RecordSubject, { nullable: true, description: 'Whose attribute it is; null for one of events.' })
  of!: RecordSubject | null;

  @Field(() => AttributeFormKind, { description: 'What its values look like.' })
  form!: AttributeFormKind;

  @Field(() => [Label], { description: 'The values of a choice; empty for other forms.' })
  values!: Label[];

  @Field(() => Boolean, { description: 'Whether several values may hold together.' })
  many!: boolean;

  @Field(() => Boolean, { description: 'Whether events of every kind may have it, without an entry in the programme.' })
  isCommon!: boolean;
}

@ObjectType({ description: 'What happens and no other part of the system records: a kind of duty record.' })
export class EventKind {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => RecordSubject, { description: 'Whose records they are.' })
  about!: RecordSubject;

  @Field(() => String, {
    description: 'Whether more of it is "good" or "ill" for whom it is about, or "neither" as such.',
  })
  moreIs!: string;

  @Field(() => String, { nullable: true, description: 'What its quantity counts; null when it counts events.' })
  unit!: string | null;

  @Field(() => [Label], { description: 'Stages that an event may reach, in order; empty when there are none.' })
  stages!: Label[];

  @Field(() => [AttributeDefinition], { description: 'What else may be told of it.' })
  attributes!: AttributeDefinition[];

  @Field(() => String, { description: 'Who verifies what was recorded: liaison, evaluator or leader.' })
  verifiedBy!: string;
}
