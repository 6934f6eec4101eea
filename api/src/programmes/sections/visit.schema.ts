import { z } from 'zod';
import { closed, duration, key, monthDay, title, typesOrAll } from './basics.schema.js';

export const visitChannel = z
  .enum(['HOME', 'RECEPTION', 'GO_DOWN', 'APPOINTMENT', 'PHONE', 'ONLINE', 'GATHERING'])
  .describe('How a household was contacted.');

const residence = z
  .enum(['PRESENT', 'AWAY', 'REGISTERED_ONLY', 'CLOSED'])
  .describe('Where a household of the ledger lives.');

const round = closed({
  key,
  title,
  from: monthDay.describe('First day of the round in each year.'),
  until: monthDay.describe('Last day of the round in each year.'),
}).describe('A stretch of the year in which everybody visits; a contact outside of rounds is routine.');

const help = closed({ key, title }).describe('A kind of practical help that a contact may have brought.');

const everyRule = {
  key,
  title,
  types: typesOrAll.default('all').describe('Whose visits are meant: "all", or the keys of representative types.'),
  atLeast: z.int().min(1).default(1).describe('Fewest visits for a case to count as met.'),
  every: z
    .enum(['month', 'quarter', 'half-year', 'year', 'round'])
    .describe('The period; "round": each of the rounds above, and only visits made as part of it count.'),
  channels: z.array(visitChannel).min(1).optional().describe('Only visits by these channels count. Absent: all.'),
};

const householdRule = closed({
  ...everyRule,
  per: z.literal('household').describe('Each household is a case by itself, once a period.'),
  households: z
    .enum(['linked', 'ward'])
    .default('linked')
    .describe(
      'Which ones: those linked on the last day of the period (or today) and seen by the one linked to them; or every household of the ward, seen by anybody of the types.',
    ),
  residence: z
    .array(residence)
    .min(1)
    .default(['PRESENT', 'AWAY', 'REGISTERED_ONLY'])
    .describe('Which households of the ledger are counted, by where they live.'),
  share: z
    .string()
    .regex(/^[1-9]\d*\/[1-9]\d*$/, 'a fraction, such as "1/3"')
    .default('1/1')
    .describe('The rule is met when at least this share of the households is, as a fraction such as "1/3".'),
}).describe('A rule about each household.');

const representativeRule = closed({
  ...everyRule,
  per: z.literal('representative').describe('All visits of one representative are counted together, once a period.'),
}).describe('A rule about each representative.');

const groupRule = closed({
  ...everyRule,
  per: z.literal('group').describe('All visits of the members of one group are counted together, once a period.'),
}).describe('A rule about each group of representatives.');

const everyMustVisit = {
  key,
  title,
  within: duration.describe('The limit: how long after the cause the visit must have been made.'),
  channels: z.array(visitChannel).min(1).optional().describe('Only visits by these channels count. Absent: all.'),
};

const byCategory = closed({
  ...everyMustVisit,
  trigger: z.literal('category').describe('Who the household is: once a year while it belongs to the categories.'),
  categories: z
    .array(key)
    .min(1)
    .describe(
      'Household categories; the limit runs from 1 January, or from when category or link began, at most to 31 December.',
    ),
}).describe('A visit that is owed to households of certain categories every year.');

const byEvent = closed({
  ...everyMustVisit,
  trigger: z.literal('event').describe('What happened to the household, as somebody reported it.'),
  sensitive: z
    .boolean()
    .default(true)
    .describe('True: only the household and those linked to it see what happened; others see that a visit is owed.'),
}).describe('A visit that is owed after something happened; the limit runs from the day of the report.');

export const visits = closed({
  quota: z
    .union([
      z.literal('none'),
      z.array(z.discriminatedUnion('per', [householdRule, representativeRule, groupRule])).min(1),
    ])
    .default('none')
    .describe('"none": no number of visits is required of anybody, and none is shown; or the rules.'),
  channels: z
    .array(visitChannel)
    .min(1)
    .default([...visitChannel.options])
    .describe('Channels that are offered when a visit is logged, in this order.'),
  rounds: z.array(round).default([]).describe('Concentrated rounds of each year.'),
  help: z.array(help).default([]).describe('Kinds of practical help that may be noted of a contact.'),
  mustVisit: z
    .array(z.discriminatedUnion('trigger', [byCategory, byEvent]))
    .default([])
    .describe('Causes for which a visit is owed within a limit.'),
  remindAfter: duration
    .optional()
    .describe('Linked households not seen for so long are shown first. It asks for nothing. Absent: none are.'),
}).describe('Rules for visits.');
