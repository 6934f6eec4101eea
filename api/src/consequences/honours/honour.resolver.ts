import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { retold } from '../../shared/language.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import { Honour } from './honour.entity.js';
import { RecordHonourInput, RevokeHonourInput } from './honour.input.js';
import { type HonourRow, honourById, readHonours } from './honour.query.js';
import { Award } from './honour.type.js';
import { recordHonour, revokeHonour } from './record-honour.service.js';

const HonourConnection = createConnection('Honour', () => Honour);

@Resolver(() => Honour)
export class HonourResolver {
  @Query(() => [Award], { description: 'The titles and awards of the programme in force, in its order.' })
  async awards(@Ctx() context: Context): Promise<Award[]> {
    const { programme } = await context.once(programmeInForce);
    const { language } = context;
    return programme.awards.map(({ key, title, of, authority, quota, fund }) => ({
      ...{ key, of },
      title: title[language],
      authority: authority[language],
      quota: quota?.share ?? null,
      within: quota?.within ?? null,
      most: fund?.most ?? null,
      unit: fund?.unit[language] ?? null,
    }));
  }

  @Query(() => HonourConnection, { description: 'Who was given what in a year, the newest decision first; public.' })
  honours(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year for which it was given.' }) year: number,
  ) {
    return readHonours(context, year, page);
  }

  @FieldResolver(() => String, { description: 'What the programme calls it.' })
  async title(@Root() { award }: HonourRow, @Ctx() context: Context) {
    const { awards } = (await context.once(programmeInForce)).programme;
    return awards.find(({ key }) => key === award)?.title[context.language] ?? award;
  }

  @FieldResolver(() => String, { description: 'The body that decided.' })
  async decidedBy(@Root() { decidedBy }: HonourRow, @Ctx() context: Context) {
    const { awards } = (await context.once(programmeInForce)).programme;
    return retold(
      decidedBy,
      awards.map(({ authority }) => authority),
      context.language,
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was paid, such as yuan; null for the title alone.',
  })
  async unit(@Root() { award, amount }: HonourRow, @Ctx() context: Context) {
    const { awards } = (await context.once(programmeInForce)).programme;
    return (amount && awards.find(({ key }) => key === award)?.fund?.unit[context.language]) || null;
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate that has it; null for a ward.' })
  mandate(@Root() { mandateId }: HonourRow, @Ctx() context: Context) {
    return mandateId && context.once(mandateById).load(mandateId);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward that has it; null for a person.' })
  ward(@Root() { wardId }: HonourRow, @Ctx() context: Context) {
    return wardId && context.once(wardById).load(wardId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may revoke it.' })
  viewerCanRevoke(@Ctx() context: Context) {
    return viewerMay(context, 'honour.record', {});
  }

  @Mutation(() => Honour, {
    description: 'Records what a body decided; CONFLICT when the quota is used up or it was given already.',
  })
  async recordHonour(@Ctx() context: Context, @Arg('input', () => RecordHonourInput) input: RecordHonourInput) {
    return context.once(honourById).load(await recordHonour(context, input));
  }

  @Mutation(() => Boolean, { description: 'Takes an honour back; it is on no list any more. True once it is done.' })
  async revokeHonour(@Ctx() context: Context, @Arg('input', () => RevokeHonourInput) input: RevokeHonourInput) {
    return (await revokeHonour(context, input)) !== '';
  }
}
