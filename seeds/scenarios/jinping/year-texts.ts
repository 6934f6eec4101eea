/** Why people asked for leave. */
export const REASONS: readonly (readonly [string, number])[] = [
  ['外出务工', 24],
  ['农忙抢收', 22],
  ['生病就医', 18],
  ['护林巡边', 14],
  ['到县里办事', 12],
  ['红白喜事', 10],
];

export const AGENDA = [
  '公开本季度党内重大事务和村级财务，现场答疑。',
  '通报惠农项目进展，公示名单。',
  '接待来访群众，登记诉求并转一窗式受理。',
  '公开发展党员和党费收缴情况，听取意见。',
];

/** What Party organisations sum up of the households that their members lead. */
export const REPORTS = ['包户走访情况汇总，反映增收需求', '困难户帮扶进展汇总', '谈心交流中的意见建议汇总'];

export const OCCASIONS: readonly (readonly [string, number])[] = [
  ['走访慰问', 42],
  ['谈心交流', 34],
  ['牵手共建', 24],
];

/** From the diary of what people need and say (民情日记). */
export const DIARY = [
  '想发展草果种植，缺技术，已联系农技员。',
  '入户路雨天难走，已记入民情日记上报。',
  '孩子在县城上学，询问助学政策，已讲清。',
  '房屋漏雨，列入修缮申请。',
  '对党务公开内容满意，无新诉求。',
  '香蕉价格低，希望联系收购商。',
];

/** Needs and suggestions that a diary keeps apart. */
export const NEEDS = ['需要草果种植技术', '需要修缮资金', '希望就近务工', '需要助学信息', '需要送医送药'];
export const SUGGESTIONS = ['建议硬化入组道路', '建议增加农技培训', '建议修建晒场', '建议加密赶集班车'];

export const SERVICE_TOPICS = [
  { title: '申请危房修缮补助', body: '房屋年久，雨季漏水，申请补助。', unit: '县民政局' },
  { title: '办理医保报销', body: '住院报销材料不齐，请窗口指导。', unit: '县卫生局' },
  { title: '申请接通人饮管道', body: '高处几户取水困难，申请接管。', unit: '县水务局' },
  { title: '办理小额信贷', body: '计划扩种草果，申请贷款贴息。' },
  { title: '申请劳务输出登记', body: '农闲有三人愿外出务工。' },
  { title: '申请农技指导', body: '香蕉枯萎病增多，请农业服务队到地里看。', unit: '县农业局' },
  { title: '申请助学补助', body: '孩子考上高中，家庭困难。', unit: '县教育局' },
] as const;

export const DISPUTE_TOPICS = [
  { title: '地界纠纷', body: '两户对地埂位置各执一词，请求调解。' },
  { title: '用水纠纷', body: '灌溉用水先后引起争执。' },
  { title: '牲畜损毁庄稼赔偿', body: '牛吃了玉米，赔偿数额未谈拢。' },
  { title: '婚姻家庭纠纷', body: '赡养老人费用分担有争议。' },
] as const;

export const MAJOR_TOPICS = [
  { title: '跨村林地权属纠纷', body: '两村对一片林地权属长期争议，多户参与。' },
  { title: '工程占地补偿群体纠纷', body: '涉及二十余户，情绪较大，请求调处。' },
] as const;

export const ANSWERS = {
  SOLVED: ['已办结并告知本人。', '双方签订协议，已履行。'],
  STARTED: ['材料齐全，正在办理。', '已现场查看，约定时间再谈。'],
  PLANNED: ['已列入下一批计划。', '已报上级受理。'],
  CANNOT: ['不符合政策条件，已当面说明。'],
} as const;

export const STEP_NOTES = {
  RAISE: '民情室登记',
  DISPATCH: '转责任部门或站所',
  RETURN: '不属本单位办理，退回窗口',
  HANDLE: '已约双方到民事室调处',
  ESCALATE: '本级调处不了，移交乡镇调解委员会',
  ANSWER: '答复当事人',
  RATE: '群众当场评价',
  REOPEN: '当事人不满意，重新办理',
  CLOSE: '归档',
} as const;

export const TASKS = [
  '带头发展产业并带动一户增收',
  '带头参加护村巡逻',
  '带头搞好家庭卫生和门前环境',
  '带头宣传党的惠民政策',
  '带头调解邻里纠纷',
];
export const GOALS = [
  '年内帮助联系户增收一千元以上',
  '联系户适龄孩子无一辍学',
  '联系户全部参加医保',
  '责任区全年无刑事案件',
];

export const ITEM_NOTES = ['村党组织有记录。', '党员大会上公开评议认可。', '现场查看属实。'];
export const DISPUTES = ['目标没有完成', '与承诺内容不一致'];
