import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Viewer } from '../accounts/viewer.js';
import { ViewerType } from '../accounts/viewer.type.js';
import type { Context } from '../context.js';
import { Representative } from './representative.entity.js';
import { representativeById } from './representative.query.js';

@Resolver(() => ViewerType)
export class ViewerRepresentativeResolver {
  @FieldResolver(() => Representative, {
    nullable: true,
    description: 'The representative the user is; null for other roles.',
  })
  representative(@Root() viewer: Viewer, @Ctx() context: Context) {
    return viewer.representativeId && context.once(representativeById).load(viewer.representativeId);
  }
}
