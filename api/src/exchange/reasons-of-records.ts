import type { Text } from '../shared/language.js';

/** Why a row does not fit the records that are there or the other rows of the file. */
export const RECORD_REASONS = {
  'rows-disagree': {
    'zh-CN': '与第 {row} 行对同一记录的说法不一致。',
    en: 'Row {row} says otherwise about the same record.',
  },
  'row-repeated': {
    'zh-CN': '与第 {row} 行重复。若是同名的两个人，请填写编号或电话加以区分。',
    en: 'It repeats row {row}. If these are two people of one name, tell them apart by a number or telephone.',
  },
  'line-repeated': {
    'zh-CN':
      '与第 {row} 行是同一人、同一场活动。若是同一天的两场，请填写活动名称；若是同名的两个人，请填写编号或电话。',
    en: 'Row {row} has the same person at the same activity. Two activities of one day need a title, two people of one name a number or telephone.',
  },
  'ends-before-start': {
    'zh-CN': '结束日期早于开始日期 {startedOn}。',
    en: 'It ends before it starts on {startedOn}.',
  },
  'dates-overlap': {
    'zh-CN': '与已有记录的日期重叠（{span}）。',
    en: 'Its dates overlap those of another record ({span}).',
  },
  'ward-not-found': { 'zh-CN': '没有这个片区。', en: 'There is no such ward.' },
  'ward-ambiguous': {
    'zh-CN': '有几个同名片区：{candidates}。请用代码或“上级/名称”区分。',
    en: 'Several wards are called so: {candidates}. Use the code or “above/name”.',
  },
  'ward-in-circle': { 'zh-CN': '片区不能位于自己之下。', en: 'A ward cannot lie below itself.' },
  'ward-kind-order': {
    'zh-CN': '“{kind}”不能位于“{parentKind}”之下。',
    en: 'A {kind} cannot lie below a {parentKind}.',
  },
  'parent-unknown': {
    'zh-CN': '没有这个上级。若要一并新建，请同时给出上级的代码或类别。',
    en: 'There is no such ward above. To make it too, give its code or kind as well.',
  },
  'person-not-found': { 'zh-CN': '没有这位代表。', en: 'There is no such representative.' },
  'person-ambiguous': {
    'zh-CN': '无法确定是哪位代表：{candidates}。请填写编号或电话。',
    en: 'It may be one of several representatives: {candidates}. Give a number or telephone.',
  },
  'no-mandate': { 'zh-CN': '该代表没有这样的代表资格。', en: 'The representative holds no such mandate.' },
  'mandate-ambiguous': {
    'zh-CN': '该代表有几个代表资格：{candidates}。请填写类别、片区或任职日期。',
    en: 'The representative holds several mandates: {candidates}. Give the type, the ward or the start.',
  },
  'outside-mandate': { 'zh-CN': '不在代表资格期间内（{span}）。', en: 'It is not within the mandate ({span}).' },
  'household-not-found': { 'zh-CN': '没有这个户号。', en: 'There is no household of this code.' },
  'external-id-of-other': {
    'zh-CN': '这个编号登记在另一条记录（{other}）上。',
    en: 'This number stands at another record ({other}).',
  },
  'identity-number': { 'zh-CN': '不保存身份证号。', en: 'Identity numbers are not kept.' },
  'kind-of-others': {
    'zh-CN': '这类事项不由此提出：没有代表的由联络办提出，有代表的由代表提出。',
    en: 'Such a matter is not raised so: without a representative the office raises it, with one the representative does.',
  },
  'more-than-whole': { 'zh-CN': '多于“{whole}”（{most}）。', en: 'It is more than “{whole}” ({most}).' },
  'link-ambiguous': {
    'zh-CN': '与该户有几段联系，请填写开始日期。',
    en: 'There are several links to this household; give the start.',
  },
  'group-not-found': { 'zh-CN': '没有这个小组。', en: 'There is no such group.' },
  'activity-ambiguous': {
    'zh-CN': '当天有几场同类活动：{candidates}。请填写名称或小组。',
    en: 'There are several activities of this kind that day: {candidates}. Give the title or the group.',
  },
  'activity-cancelled': { 'zh-CN': '该活动已取消。', en: 'The activity was cancelled.' },
  'activity-still-to-come': {
    'zh-CN': '活动日期在今天（{today}）之后。',
    en: 'The activity is after today ({today}).',
  },
  'facts-locked': {
    'zh-CN': '{year} 年的记录已锁定。补录须先申请，经他人批准后逐条登记。',
    en: 'The facts of {year} are locked. Ask for an exception; once somebody else has approved it, record it singly.',
  },
  'not-expected': {
    'zh-CN': '该代表当天没有应参加此活动的代表资格。',
    en: 'The representative held no mandate that day for which this activity is meant.',
  },
  'in-the-future': { 'zh-CN': '日期在今天（{today}）之后。', en: 'The day is after today ({today}).' },
  'attribute-of-other-kind': {
    'zh-CN': '“{kind}”没有“{field}”这一项。',
    en: 'A “{kind}” has no “{field}”.',
  },
  'figure-approved': {
    'zh-CN': '这项数字已有层级审核通过，须先退回才能修改。',
    en: 'A level has approved this figure; it has to be sent back before it can change.',
  },
  'figure-of-other-wards': {
    'zh-CN': '这一级不填报这项指标。',
    en: 'Wards of this kind do not report this indicator.',
  },
  'figure-counted': {
    'zh-CN': '{year} 年起这项数字由记录统计，不再填报。',
    en: 'From {year} on records count this figure; it is not reported any more.',
  },
  'figure-places': { 'zh-CN': '小数位过多，最多 {places} 位。', en: 'It has too many places; at most {places}.' },
  'figure-rule': { 'zh-CN': '不能填报：{why}', en: 'It cannot be handed in: {why}' },
  'figure-needs-note': { 'zh-CN': '请在说明中写明原因：{why}', en: 'Explain this in the note: {why}' },
  'event-repeated': {
    'zh-CN': '与第 {row} 行是同一天的同一件事。若确有两次，请在说明中加以区分，或只写一行并填写数量。',
    en: 'Row {row} has the same event of the same day. Tell two apart in the note, or give one row with a quantity.',
  },
  'duty-record-ambiguous': {
    'zh-CN': '当天有几条同类记录，请填写说明。',
    en: 'There are several such records of that day; give the note.',
  },
  'duty-record-withdrawn': {
    'zh-CN': '这条记录已撤回（{reason}）。请从文件中删去这一行。',
    en: 'This record was withdrawn ({reason}); take the row out of the file.',
  },
} as const satisfies Record<string, Text>;
