import { field, required } from '../field.js';
import { labelOptions, readChoice } from '../values/choice.value.js';
import { readDate } from '../values/date.value.js';
import { readCount } from '../values/number.value.js';
import { readCode, readName, readText } from '../values/text.value.js';

const readKind = readChoice(({ wards }) => labelOptions(wards.kinds));

/** One ward a row; the wards above it may stand in the same row, and are made from it when they are not there. */
export const WARD_FIELDS = {
  name: required(readName, {
    zh: '名称',
    en: 'Name',
    also: '片区 片区名称 村 村名 村庄 行政村 村(社区) 社区 单位 ward village',
  }),
  code: field(readCode, { zh: '代码', en: 'Code', also: '编码 编号 片区代码 行政区划代码 统计代码 wardCode' }),
  kind: field(readKind, { zh: '类别', en: 'Kind', also: '片区类别 类型 级别 wardKind' }),
  parentName: field(readName, {
    zh: '上级名称',
    en: 'Above',
    also: '上级 上级片区 所属 所属乡镇 乡镇 乡镇(街道) 街道 parent streetName townName',
  }),
  parentCode: field(readCode, {
    zh: '上级代码',
    en: 'Code above',
    also: '上级编码 乡镇代码 街道代码 streetCode townCode',
  }),
  parentKind: field(readKind, { zh: '上级类别', en: 'Kind above' }),
  upper2Name: field(readName, { zh: '再上级名称', en: 'Two above', also: '县 区 县(市、区) 区县 areaName countyName' }),
  upper2Code: field(readCode, { zh: '再上级代码', en: 'Code two above', also: '县代码 区县代码 areaCode countyCode' }),
  upper2Kind: field(readKind, { zh: '再上级类别', en: 'Kind two above' }),
  upper3Name: field(readName, { zh: '再上二级名称', en: 'Three above', also: '市 州 cityName' }),
  upper3Code: field(readCode, { zh: '再上二级代码', en: 'Code three above', also: '市代码 cityCode' }),
  upper3Kind: field(readKind, { zh: '再上二级类别', en: 'Kind three above' }),
  position: field(readCount, { zh: '排序', en: 'Position', also: '序号 order' }),
  terrain: field(readText, { zh: '地形', en: 'Terrain', also: '地貌' }),
  startedOn: field(readDate, { zh: '设立日期', en: 'Started on', also: '成立日期 开始日期' }),
  endedOn: field(readDate, { zh: '撤销日期', en: 'Ended on', also: '结束日期 撤并日期' }),
};

export type WardFields = typeof WARD_FIELDS;
