import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AuditEntry } from './audit/audit.type.js';
import type { Context } from './context.js';
import { loadNode } from './node-loaders.js';
import { toGlobalId } from './shared/global-id.js';
import { Node } from './shared/node.type.js';

@Resolver(() => AuditEntry)
export class AuditRecordResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The record as it is now; null when it is none that can be fetched by id.',
  })
  record(@Root() { recordType, recordId, jurisdictionId }: AuditEntry, @Ctx() context: Context) {
    return recordId && loadNode(context, toGlobalId(recordType, jurisdictionId, recordId));
  }
}
