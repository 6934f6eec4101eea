import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { checkAudit, readAuditEntries } from './audit.query.js';
import { AuditCheck, AuditEntry } from './audit.type.js';

const AuditEntryConnection = createConnection('AuditEntry', () => AuditEntry);

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'The log, newest first.' })
  auditEntries(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('recordId', () => ID, { nullable: true, description: 'Only what happened to this record.' }) recordId?: string,
  ) {
    return readAuditEntries(context, recordId, page);
  }

  @Query(() => AuditCheck, { description: 'Recomputes the chain of the whole log.' })
  auditCheck(@Ctx() context: Context) {
    return checkAudit(context);
  }
}
