import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { AdoptProgrammeInput } from './adopt-programme.input.js';
import { adoptProgramme } from './adopt-programme.service.js';
import { checkProgramme } from './check-programme.js';
import { ProgrammeCheck } from './check-programme.type.js';
import { describeProgramme } from './describe-programme.js';
import { Programme } from './programme.type.js';
import { programmeInForce } from './programme-in-force.js';

@Resolver()
export class AdoptProgrammeResolver {
  @Query(() => ProgrammeCheck, { description: 'Checks a programme file as adopting it would, and adopts nothing.' })
  checkProgramme(
    @Ctx() { language }: Context,
    @Arg('fileName', () => String, { description: 'Name of the file.' }) fileName: string,
    @Arg('sourceText', () => String, { description: 'The whole file, at most 200,000 characters.' }) sourceText: string,
  ) {
    return checkProgramme(sourceText, fileName, language);
  }

  @Mutation(() => Programme, {
    description:
      'Makes a programme file the one in force. BAD_USER_INPUT lists under `problems` everything that is wrong with it: file, line, column, found and allowed; it also refuses the text that is in force already.',
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
