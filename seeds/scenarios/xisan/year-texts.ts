/** Why people asked for leave. */
export const REASONS: readonly (readonly [string, number])[] = [
  ['外出务工', 28],
  ['农忙抢收', 20],
  ['生病就医', 18],
  ['照顾家人', 13],
  ['到县里办事', 9],
  ['红白喜事', 8],
  ['参加上级培训', 4],
];
/** In these months the harvest keeps people in the fields. */
export const HARVEST = ['05', '09', '10'];

export const AGENDA = [
  '听取群众对村内道路和饮水的意见，逐条登记。',
  '学习惠农政策，交流联户做法。',
  '通报上月意见建议办理情况，征求下一步意见。',
  '现场察看核桃提质增效示范地，讨论管护办法。',
  '走访留守老人和困难户，收集急难问题。',
  '讨论村内公益事业一事一议事项，汇总意见。',
];

export const OCCASIONS: readonly (readonly [string, number])[] = [
  ['日常走访', 40],
  ['收集意见建议', 22],
  ['宣传惠农政策', 14],
  ['矛盾纠纷调解', 6],
  ['生病住院看望', 5],
  ['节前慰问', 6],
  ['农忙帮工', 7],
];
export const NOTES = [
  '家中平安，无新增困难。',
  '希望尽快修好入户路。',
  '询问医保缴费，已当面讲清。',
  '核桃管护有困难，已联系农技员。',
  '老人独居，约定下周再来。',
  '对村务公开表示满意。',
];

export const RETURN_SUMMARIES = [
  '收集意见建议并转联络办登记',
  '道路、饮水类问题较多，已分类上报',
  '调解邻里纠纷，当事人已和解',
  '反映农资价格和核桃销售问题',
  '留守老人照料需求已逐户登记',
];
