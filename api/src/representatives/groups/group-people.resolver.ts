import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { Label } from '../../jurisdictions/label.type.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { Group } from '../group.entity.js';
import { type GroupRow, groupById } from '../group.query.js';
import { Representative } from '../representative.entity.js';
import { changeGroup, formGroup } from './change-group.service.js';
import { ChangeGroupInput, FormGroupInput } from './group.input.js';
import { liaisonsOfGroup } from './group-people.query.js';

@Resolver(() => Group)
export class GroupPeopleResolver {
  @FieldResolver(() => Label, { nullable: true, description: 'Its kind; null where all groups are of one kind.' })
  async kind(@Root() { kind }: GroupRow, @Ctx() context: Context): Promise<Label | null> {
    const { programme } = await context.once(programmeInForce);
    if (kind === null) return null;
    const found = programme.groups.kinds.find(({ key }) => key === kind);
    return { key: kind, title: found?.title[context.language] ?? kind };
  }

  @FieldResolver(() => [Representative], { description: 'Who keeps it in touch beside its leader, by name.' })
  liaisons(@Root() { id }: GroupRow, @Ctx() context: Context) {
    return context.once(liaisonsOfGroup).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanChange(@Root() { id, wardId }: GroupRow, @Ctx() context: Context) {
    return viewerMay(context, 'group.change', { wardId, groupId: id });
  }

  @Mutation(() => Group, { description: 'Forms a group or a service team; CONFLICT when its name is taken.' })
  async formGroup(@Ctx() context: Context, @Arg('input', () => FormGroupInput) input: FormGroupInput) {
    return context.once(groupById).load(await formGroup(context, input));
  }

  @Mutation(() => Group, { description: 'Changes name, task, leader and liaisons of a group.' })
  async changeGroup(@Ctx() context: Context, @Arg('input', () => ChangeGroupInput) input: ChangeGroupInput) {
    return context.once(groupById).load(await changeGroup(context, input));
  }
}
