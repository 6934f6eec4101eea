import { Field, ObjectType } from 'type-graphql';
import { Role } from './role.js';

@ObjectType('Viewer', { description: 'The current user: who is asking, and what they may do.' })
export class ViewerType {
  @Field(() => String, { description: 'Name as it is shown.' })
  displayName!: string;

  @Field(() => String, { description: 'Name used to sign in.' })
  username!: string;

  @Field(() => Role, { description: 'Role in the jurisdiction.' })
  role!: Role;
}
