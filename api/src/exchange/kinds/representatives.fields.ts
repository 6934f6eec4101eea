import type { Programme } from '../../programmes/programme.js';
import { field, required } from '../field.js';
import { labelOptions, type Option, readChoice, TRUTHS } from '../values/choice.value.js';
import { readDate } from '../values/date.value.js';
import { readCode, readName, readPhone, readText } from '../values/text.value.js';

/** By what a row that speaks of a representative says whom it means. */
export const PERSON_FIELDS = {
  name: field(readName, {
    zh: '姓名',
    en: 'Name',
    also: '代表姓名 代表 名字 representative representativeName member memberName mp mpName fullName person 议员 委员',
  }),
  externalId: field(readCode, { zh: '编号', en: 'Number', also: '代表编号 证号 代表证号 工号 memberId personId id' }),
  phone: field(readPhone, {
    zh: '电话',
    en: 'Phone',
    also: '联系电话 手机 手机号 手机号码 电话号码 联系方式 代表电话 telephone mobile',
  }),
};

export const readType = readChoice(({ representativeTypes }: Programme) => labelOptions(representativeTypes));

const WARD_HEADINGS =
  '片区 所在片区 所属片区 村 村名 行政村 村(社区) 村委会 所在村 选区 选举单位 wardName wardCode constituency district';

export const TYPE_FIELD = { zh: '代表类别', en: 'Type', also: '类别 代表类型 representativeType' };
export const WARD_FIELD = { zh: '片区', en: 'Ward', also: WARD_HEADINGS };
export const WARD_PARENT_FIELD = {
  zh: '上级片区',
  en: 'Ward above',
  also: '乡镇 乡镇(街道) 街道 所属乡镇 parent state',
};

const SEXES: Option<string>[] = [
  { value: 'FEMALE', words: ['女', 'female', 'f', 'woman', '女性', '2'] },
  { value: 'MALE', words: ['男', 'male', 'm', 'man', '男性', '1'] },
];

/** One mandate a row; a person with two mandates has two rows. */
export const REPRESENTATIVE_FIELDS = {
  ...PERSON_FIELDS,
  name: { ...PERSON_FIELDS.name, isRequired: true as const },
  sex: field(
    readChoice(() => SEXES),
    { zh: '性别', en: 'Sex', also: 'gender' },
  ),
  bornOn: field(readDate, { zh: '出生日期', en: 'Born on', also: '出生年月日 生日 dateOfBirth birthday' }),
  type: required(readType, TYPE_FIELD),
  ward: required(readText, WARD_FIELD),
  wardParent: field(readText, WARD_PARENT_FIELD),
  group: field(readName, { zh: '小组', en: 'Group', also: '代表小组 活动组 代表活动组 所在小组' }),
  zone: field(readName, { zh: '责任区', en: 'Zone', also: '选举片区 责任片区 网格' }),
  congress: field(readText, { zh: '届次', en: 'Congress', also: '届' }),
  startedOn: field(readDate, {
    zh: '任职日期',
    en: 'Started on',
    also: '开始日期 当选日期 任期开始 起始日期 startOfTerm startDate start from',
  }),
  endedOn: field(readDate, {
    zh: '离任日期',
    en: 'Ended on',
    also: '结束日期 终止日期 任期结束 endOfTerm endDate end until',
  }),
  endedReason: field(readText, { zh: '离任原因', en: 'Reason of end', also: '终止原因' }),
  isPrimary: field(
    readChoice(() => TRUTHS),
    { zh: '主要资格', en: 'Primary', also: '是否主要 主要代表资格' },
  ),
};

export type RepresentativeFields = typeof REPRESENTATIVE_FIELDS;
