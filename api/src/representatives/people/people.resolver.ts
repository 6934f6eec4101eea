import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { Mandate } from '../mandate.entity.js';
import { describePeople } from './describe-people.js';
import { readPeople } from './people.query.js';
import { PeopleBreakdown } from './people.type.js';

const MandateConnection = createConnection('Mandate', () => Mandate);

@Resolver()
export class PeopleResolver {
  @Query(() => [PeopleBreakdown], {
    description:
      'People in office today by type, by each attribute of their mandates, and by the wards below; every count opens by `peopleInOffice`.',
  })
  peopleBreakdown(
    @Ctx() context: Context,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only this ward and those below.' }) wardId?: string | null,
  ) {
    return describePeople(context, wardId ? keyOf('Ward', wardId) : null);
  }

  @Query(() => MandateConnection, { description: 'The people behind one count, by name, each once.' })
  peopleInOffice(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('by', () => String, { description: 'What they are counted by, as the breakdown says.' }) by: string,
    @Arg('value', () => String, { description: 'The value, as the breakdown says; of "ward" the id of the ward.' })
    value: string,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only this ward and those below.' }) wardId?: string | null,
  ) {
    const within = wardId ? keyOf('Ward', wardId) : null;
    return readPeople(context, { by, value: by === 'ward' ? keyOf('Ward', value) : value, wardId: within }, page);
  }
}
