import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from './context.js';
import { NODE_LOADERS } from './node-loaders.js';
import { fromGlobalId } from './shared/global-id.js';
import { Node } from './shared/node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its id; null when there is none in this jurisdiction.',
  })
  async node(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return loadNode(context, id);
  }
}

/** The record of a global id with its type, or null. */
export async function loadNode(context: Context, id: string) {
  const { type, jurisdictionId, key } = fromGlobalId(id);
  const loader = NODE_LOADERS[type];
  if (!loader || jurisdictionId !== context.jurisdiction.id) return null;
  const row = await context.once(loader).load(key);
  return row && { ...row, __typename: type };
}
