import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from './context.js';
import { loadNode } from './node-loaders.js';
import { Node } from './shared/node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its id; null when there is none in this jurisdiction.',
  })
  node(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return loadNode(context, id);
  }
}
