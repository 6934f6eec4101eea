import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { fromGlobalId } from '../shared/global-id.js';
import { ExternalId } from './external-id.entity.js';
import { AddExternalIdInput, RemoveExternalIdInput } from './external-id.input.js';
import { type ExternalIdRow, externalIdById, externalIdsOf } from './external-id.query.js';
import { addExternalId, numberedType, registersOf, removeExternalId } from './external-id.service.js';
import { ExternalIds } from './external-ids.type.js';

@Resolver(() => ExternalId)
export class ExternalIdResolver {
  @Query(() => ExternalIds, { description: 'Under which numbers other systems know a record.' })
  async externalIds(
    @Ctx() context: Context,
    @Arg('recordId', () => ID, { description: 'A household, a representative, a ward or a matter.' }) recordId: string,
  ) {
    const { programme } = await context.once(programmeInForce);
    const sources = registersOf(programme, numberedType(recordId)).map(({ key, title }) => {
      return { key, title: title[context.language] };
    });
    return { sources, numbers: await externalIdsOf(context, fromGlobalId(recordId).key) };
  }

  @Mutation(() => ExternalId, {
    description: 'Notes under which number another system knows a record, so that its files find it.',
  })
  async addExternalId(@Ctx() context: Context, @Arg('input', () => AddExternalIdInput) input: AddExternalIdInput) {
    return context.once(externalIdById).load(await addExternalId(context, input));
  }

  @Mutation(() => ExternalId, { description: 'Takes a number away that is not the record’s.' })
  async removeExternalId(
    @Ctx() context: Context,
    @Arg('input', () => RemoveExternalIdInput) input: RemoveExternalIdInput,
  ) {
    return context.once(externalIdById).load(await removeExternalId(context, input));
  }

  @FieldResolver(() => String, {
    description: 'The other system, in words; its key once the programme names it no more.',
  })
  async sourceTitle(@Root() { source }: ExternalIdRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.registers.find(({ key }) => key === source)?.title[context.language] ?? source;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may take it away.' })
  viewerCanRemove(@Root() { removedOn }: ExternalIdRow, @Ctx() context: Context) {
    return removedOn === null && viewerMay(context, 'external-id.change', {});
  }
}
