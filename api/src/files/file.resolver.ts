import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { toGlobalId } from '../shared/global-id.js';
import { addFile } from './add-file.service.js';
import { AddFileInput } from './file.input.js';
import { type FileRow, fileById } from './file.query.js';
import { StoredFile } from './file.type.js';

@Resolver(() => StoredFile)
export class FileResolver {
  @FieldResolver(() => String, { description: 'Where on this server it is opened, by who may.' })
  address(@Root() { jurisdictionId, id }: FileRow) {
    return `/files/${toGlobalId('File', jurisdictionId, id)}`;
  }

  @Mutation(() => StoredFile, {
    description: 'Keeps a document or picture; BAD_USER_INPUT for other kinds of files and for large ones.',
  })
  async addFile(
    @Ctx() context: Context,
    @Arg('input', () => AddFileInput, { description: 'What to do, once per client key.' }) input: AddFileInput,
  ) {
    return context.once(fileById).load(await addFile(context, input));
  }
}
