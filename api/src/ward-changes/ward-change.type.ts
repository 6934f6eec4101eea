import { Field, ID, ObjectType } from 'type-graphql';
import { WardChangeLine } from '../wards/ward-change-line.type.js';

@ObjectType({ description: 'An account bound to a ward that would close: somebody decides whether it goes along.' })
export class WardAccount {
  @Field(() => ID, { description: 'Opaque id, to name it in the plan.' })
  id!: string;

  @Field(() => String, { description: 'Name of the account as it is shown.' })
  displayName!: string;

  @Field(() => String, { description: 'Its role.' })
  role!: string;

  @Field(() => String, { description: 'Name of the ward it is bound to.' })
  wardName!: string;
}

@ObjectType({ description: 'What a change of wards would come to; nothing is changed by asking.' })
export class WardChangePreview {
  @Field(() => [WardChangeLine], {
    description: 'What keeps it from being made; nothing would move while there is any.',
  })
  obstacles!: WardChangeLine[];

  @Field(() => [WardChangeLine], { description: 'What would move.' })
  moves!: WardChangeLine[];

  @Field(() => [WardChangeLine], { description: 'What stays where it is until a person decides.' })
  decisions!: WardChangeLine[];

  @Field(() => [WardAccount], { description: 'Accounts bound to a ward that would close.' })
  accounts!: WardAccount[];
}
