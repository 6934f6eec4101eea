import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { subjectAttributes } from '../programmes/attribute-rule.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { type MandateRow, mandateById } from '../representatives/mandate.query.js';
import { Ward } from '../wards/ward.entity.js';
import { type WardRow, wardById } from '../wards/ward.query.js';
import { SetMandateAttributesInput, SetWardAttributesInput } from './attribute.input.js';
import { AttributeValue } from './attribute-value.type.js';
import type { Attributes } from './check-attributes.js';
import { describeAttributes } from './describe-attributes.js';
import { setMandateAttributes, setWardAttributes } from './set-attributes.service.js';

async function describe(context: Context, of: 'representative' | 'ward', { attributes }: { attributes: unknown }) {
  const { programme } = await context.once(programmeInForce);
  return describeAttributes(subjectAttributes(programme, of), attributes as Attributes, context.language);
}

@Resolver(() => Mandate)
export class MandateAttributesResolver {
  @Mutation(() => Mandate, { description: 'Sets what a rubric may ask of a mandate, such as posts held.' })
  async setMandateAttributes(
    @Ctx() context: Context,
    @Arg('input', () => SetMandateAttributesInput) input: SetMandateAttributesInput,
  ) {
    return context.once(mandateById).load(await setMandateAttributes(context, input));
  }

  @FieldResolver(() => [AttributeValue], {
    description: 'What the programme keeps of each mandate, such as posts held; what is not told is left out.',
  })
  attributes(@Root() row: MandateRow, @Ctx() context: Context) {
    return describe(context, 'representative', row);
  }
}

@Resolver(() => Ward)
export class WardAttributesResolver {
  @Mutation(() => Ward, { description: 'Sets what a rubric may ask of a ward, such as its class.' })
  async setWardAttributes(
    @Ctx() context: Context,
    @Arg('input', () => SetWardAttributesInput) input: SetWardAttributesInput,
  ) {
    return context.once(wardById).load(await setWardAttributes(context, input));
  }

  @FieldResolver(() => [AttributeValue], {
    description: 'What the programme keeps of each ward, such as its class; what is not told is left out.',
  })
  attributes(@Root() row: WardRow, @Ctx() context: Context) {
    return describe(context, 'ward', row);
  }
}
