import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { AdoptProgrammeInput } from './adopt-programme.input.js';
import { adoptProgramme } from './adopt-programme.service.js';
import { describeProgramme } from './describe-programme.js';
import { Programme } from './programme.type.js';
import { programmeInForce } from './programme-in-force.js';

@Resolver()
export class AdoptProgrammeResolver {
  @Mutation(() => Programme, {
    description:
      'Makes a programme file the one in force. BAD_USER_INPUT lists under `problems` everything that is wrong with it: file, line, column, found and allowed.',
  })
  async adoptProgramme(
    @Ctx() context: Context,
    @Arg('input', () => AdoptProgrammeInput, { description: 'What to do, once per client key.' })
    input: AdoptProgrammeInput,
  ) {
    await adoptProgramme(context, input);
    return describeProgramme(await context.once(programmeInForce), context.language);
  }
}
