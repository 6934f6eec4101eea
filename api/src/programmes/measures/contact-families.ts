import { family, type MeasureFamily, ofHousehold } from './measure-family.js';

/** Figures about households and how they are kept in touch with. */
export const CONTACT_FAMILIES: readonly MeasureFamily[] = [
  family(
    'visits.count',
    { parameter: 'none', unit: 'visit', rate: false, moreIs: 'good', oneMore: 'numerator', dated: true },
    ['走访次数', 'Visits'],
    ['当年与联系户的走访联系次数，不限方式。', 'Contacts with households in the year, by any channel.'],
  ),
  family(
    'households.visited',
    { ...ofHousehold, rate: true },
    ['联系户走访覆盖', 'Linked households visited'],
    [
      '当年联系过的户为分母，其中在联系期间至少走访过一次的户为分子，不限方式。',
      'Of the households linked in the year, those contacted at least once while linked, by any channel.',
    ],
  ),
  family(
    'households.visitedAtHome',
    { ...ofHousehold, rate: true },
    ['联系户入户覆盖', 'Linked households visited at home'],
    [
      '当年联系过的户为分母，其中在联系期间至少入户一次的户为分子。',
      'Of the households linked in the year, those visited at home at least once while linked.',
    ],
  ),
  family(
    'visits.due',
    {
      parameter: 'visitRule',
      unit: 'visit',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
      onlyWith: 'visitRules',
    },
    ['应走访的已走访', 'Required visits made'],
    [
      '按走访规则应走访的户次(或人次、组次)为分母，走访次数已达到规则要求的为分子；户按当日联系关系和居住情况计，一户在一个时段只计一次。',
      'Of the households (or representatives, or groups) that a visit rule names in each period begun, those seen often enough; households by links and residence of the day, each once a period.',
    ],
  ),
  family(
    'visits.rulesMet',
    {
      parameter: 'none',
      unit: 'rule',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
      onlyWith: 'visitRules',
    },
    ['走访规则达标', 'Visit rules met'],
    [
      '适用的走访规则条数为分母，达到规则所定比例的为分子。',
      'Of the visit rules that apply, those of which the share they ask for is reached.',
    ],
  ),
  family(
    'mustVisits.onTime',
    {
      parameter: 'none',
      unit: 'visit',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
      dated: true,
      onlyWith: 'mustVisits',
    },
    ['必访按时', 'Must-visits on time'],
    [
      '已走访或已到期的必访为分母，在时限内由联系该户的代表走访的为分子。',
      'Of the must-visits made or fallen due, those made within the limit by somebody linked to the household.',
    ],
  ),
  family(
    'households.linked',
    { ...ofHousehold, rate: false },
    ['联系户数', 'Households linked'],
    [
      '现有联系户数；按村(社区)统计时，以台账户数为分母，至少有一名代表联系的户为分子。',
      'Households linked now; for a ward, of the households of its ledger those with at least one link.',
    ],
  ),
  family(
    'households.paired',
    { ...ofHousehold, rate: false },
    ['结对帮扶户数', 'Households paired'],
    [
      '承诺事项中结对帮扶的户数，不论确认与否；一户只计一次。',
      'Households named in pledge items that help a household, confirmed or not; each counts once.',
    ],
  ),
  family(
    'links.met',
    { parameter: 'none', unit: 'rule', rate: true, moreIs: 'good', oneMore: 'numerator' },
    ['联户要求达标', 'Link rules met'],
    [
      '该类代表的联户要求条数为分母，现有联系户已满足的条数为分子。',
      'Of the link rules stated for the type, those that the present links meet.',
    ],
  ),
];
