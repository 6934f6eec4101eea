import { field } from '../field.js';
import { labelOptions, type Option, readChoice, readChoices } from '../values/choice.value.js';
import { readDate } from '../values/date.value.js';
import { readCount } from '../values/number.value.js';
import { readCode, readName, readPhone, readText } from '../values/text.value.js';
import { WARD_FIELD, WARD_PARENT_FIELD } from './representatives.fields.js';

const RESIDENCES: Option<string>[] = [
  { value: 'PRESENT', words: ['常住', 'present', '在家', '在村', 'resident'] },
  { value: 'AWAY', words: ['外出', 'away', '外出务工', '举家外出'] },
  { value: 'REGISTERED_ONLY', words: ['空挂', 'registered only', '空挂户', 'registered_only'] },
  { value: 'CLOSED', words: ['销户', 'closed', '已销户', '注销'] },
];

/** One household a row. A list of categories replaces those that the household had. */
export const HOUSEHOLD_FIELDS = {
  code: field(readCode, {
    zh: '户号',
    en: 'Household code',
    also: '户编号 编号 户口编号 户籍号 code householdNumber',
  }),
  headName: field(readName, { zh: '户主姓名', en: 'Head of household', also: '户主 姓名 headName name' }),
  ward: field(readText, WARD_FIELD),
  wardParent: field(readText, WARD_PARENT_FIELD),
  address: field(readText, { zh: '住址', en: 'Address', also: '地址 家庭住址 详细地址 门牌号' }),
  phone: field(readPhone, { zh: '电话', en: 'Phone', also: '联系电话 手机 手机号 手机号码 联系方式 telephone mobile' }),
  zone: field(readName, { zh: '责任区', en: 'Zone', also: '选举片区 责任片区 网格' }),
  people: field(readCount, { zh: '人口', en: 'People', also: '人数 家庭人口 家庭人口数 人口数 总人口 householdSize' }),
  minorityPeople: field(readCount, { zh: '少数民族人口', en: 'Minority people', also: '少数民族人数' }),
  partyMembers: field(readCount, { zh: '党员数', en: 'Party members', also: '党员 党员人数 中共党员' }),
  minorityPartyMembers: field(readCount, {
    zh: '少数民族党员数',
    en: 'Minority party members',
    also: '少数民族党员 少数民族党员人数',
  }),
  residence: field(
    readChoice(() => RESIDENCES),
    { zh: '居住状况', en: 'Residence', also: '居住情况 在家情况 状态' },
  ),
  verifiedOn: field(readDate, { zh: '核实日期', en: 'Verified on', also: '核查日期 登记日期' }),
  categories: field(
    readChoices(({ householdCategories }) => labelOptions(householdCategories)),
    { zh: '户类别', en: 'Categories', also: '类别 户类型 家庭类别 category' },
  ),
  categoriesOn: field(readDate, { zh: '类别起始日期', en: 'Categories since', also: '认定日期 类别日期' }),
};

export type HouseholdFields = typeof HOUSEHOLD_FIELDS;
