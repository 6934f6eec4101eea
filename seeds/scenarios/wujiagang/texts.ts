import type { Topic } from '../../factories/matters.js';

/** Why people asked for leave. */
export const REASONS: readonly (readonly [string, number])[] = [
  ['单位值班', 26],
  ['外出开会', 22],
  ['生病就医', 17],
  ['照顾家人', 14],
  ['出差', 13],
  ['教学任务冲突', 8],
];

export const AGENDA = [
  '学习《关于做好党代表联系和服务群众工作的实施意见》，明确“四大员”任务。',
  '交流走访情况，逐条登记群众意见建议。',
  '接待来访居民，当面答复并登记交办。',
  '商定下一步走访路线，五类对象逐户落实到人。',
  '分组入户走访，收集社情民意。',
];

export const OCCASIONS: readonly (readonly [string, number])[] = [
  ['平时走访', 40],
  ['收集社情民意', 24],
  ['宣讲政策法规', 14],
  ['帮困服务', 14],
  ['总结典型经验', 4],
  ['约访', 4],
];
/** What a visit of the group's round is called. */
export const ROUND_VISITS: Readonly<Record<string, string>> = {
  'first-half': '集中走访（上半年）',
  'second-half': '集中走访（下半年）',
};

export const NOTES = [
  '反映楼道照明不亮，已登记。',
  '老人独居，约定每周电话问候。',
  '希望社区增设晾晒场地。',
  '询问医保异地报销，已讲清流程。',
  '家中一切安好，对社区工作满意。',
  '孩子正在找工作，已推送招聘信息。',
];

/** A topic without a unit is for the community or village to answer. */
export const TOPICS: readonly Topic[] = [
  { title: '背街小巷增设路灯的建议', body: '夜间没有照明，老人孩子出行不安全，居民盼望尽快装灯。', unit: '区城管局' },
  { title: '居家养老上门服务的建议', body: '高龄独居老人多，子女不在身边，建议由政府购买上门服务。', unit: '区民政局' },
  { title: '疏通老旧小区下水道的建议', body: '雨天污水外溢，多次疏通不彻底，建议更换主管。', unit: '区住建局' },
  { title: '规范小区停车的建议', body: '消防通道常被占用，建议划线并增设夜间错时车位。' },
  { title: '加装楼道扶手的建议', body: '老楼没有电梯，老人上下楼吃力，建议分段加装扶手。', unit: '区住建局' },
  { title: '整治占道经营的建议', body: '早市占道，上学时段拥堵，建议划定临时疏导点。', unit: '区城管局' },
  { title: '增设公交停靠站的建议', body: '到最近车站要走二十分钟，建议在路口增设停靠站。', unit: '区住建局' },
  { title: '开放学校操场的建议', body: '附近缺少健身场地，建议节假日定时开放操场。', unit: '区教育局' },
  { title: '下岗人员技能培训的建议', body: '多户有人待业，希望就近开办家政和电工培训。', unit: '区人社局' },
  { title: '清理卫生死角的建议', body: '拆迁空地堆放垃圾，蚊虫多，建议限期清运并绿化。' },
  { title: '改善菜市场通风的建议', body: '夏天异味大，地面湿滑，建议改造排水和通风。' },
  { title: '为四老人员体检的建议', body: '老党员、老模范行动不便，建议每年组织上门体检。', unit: '区卫健局' },
];

/** What other kinds of matters are about; the place stands before the title. */
export const FURTHER_TOPICS = {
  proposal: [
    {
      title: '等社区推进居家养老社会化试点的提案',
      body: '建议全区统一规划社区居家养老服务中心，由政府购买服务。',
      unit: '区民政局',
    },
    { title: '等背街小巷综合整治的提案', body: '建议将照明、排水、路面一并纳入年度计划。', unit: '区城管局' },
  ],
  motion: [
    {
      title: '：把代表活动经费列入同级财政预算的提议',
      body: '保障代表小组活动和无固定工资收入代表的补贴。',
      unit: '区民政局',
    },
  ],
  inquiry: [
    { title: '：小区供水改造延期原因的询问', body: '原定九月完工，至今未恢复路面，请责任单位答复。', unit: '区住建局' },
  ],
  petition: [
    { title: '：征收补偿尾款信访事项', body: '代表接访登记，请责任单位核实后当面答复。', unit: '区信访局' },
    { title: '：噪声扰民信访事项', body: '代表约访登记，已多次反映，请协调处理。', unit: '区城管局' },
  ],
} as const;

export const ANSWERS = {
  SOLVED: ['已由责任单位办理完毕，代表陪同居民现场查看。', '已协调到位并完工，居民签字确认。'],
  STARTED: ['已现场勘察，材料进场，预计年底前完成。', '已列入本月工作安排，正在分批实施。'],
  PLANNED: ['已列入明年民生项目计划。', '已报市级主管部门，待批复后实施。'],
  CANNOT: ['受规划限制暂不能办理，已当面说明。'],
} as const;

export const STEP_NOTES = {
  RAISE: '党代表收集后登记',
  REGISTER: '联络办登记、确立',
  DISPATCH: '联络办整理后交办责任单位',
  RETURN: '不属本单位职责，请另行交办',
  HANDLE: '责任单位已到现场查看，正在办理',
  ANSWER: '责任单位书面反馈',
  RATE: '代表会同群众评价',
  REOPEN: '群众认为没有解决，重新交办',
  CLOSE: '代表在接待日向群众反馈后办结',
} as const;

export const DEEDS = [
  '帮助独居老人联系居家养老服务',
  '协调维修楼道路灯',
  '帮助待业居民联系就业岗位',
  '为困难家庭学生联系助学金',
  '协调疏通下水管道',
  '陪同老党员到医院体检',
  '帮助办理低保申请材料',
  '调解邻里漏水纠纷',
  '组织志愿者清理卫生死角',
  '协调加装楼道扶手',
  '为老战士送去慰问品和药品',
  '帮助小店办理证照',
];

/** What delegates learnt in each of the five forms. */
export const STUDIES = {
  course: '区委党校集中培训一天',
  'at-meetings': '列席会议前的政策讲解',
  lecture: '群众工作方法专题辅导',
  exchange: '与外区代表小组交流',
  'on-site': '现场观摩代表工作站',
} as const;

export const COMMITMENTS = {
  'research-report': ['围绕居家养老写一篇调研报告', '围绕老旧小区改造写一篇调研报告', '围绕基层党建写一篇调研报告'],
  deed: ['为责任区群众办一件利民实事', '推动一条背街小巷装上路灯', '为四老人员办一件实事'],
  petition: ['化解一件重信重访案件', '参与化解一件信访积案'],
  'public-welfare': ['参加一次社区志愿服务', '参加一次义务植树', '参加一次爱心义卖'],
  household: ['帮扶一户困难家庭就业', '帮扶一户困难家庭就医', '帮扶一户困难家庭孩子上学'],
} as const;

export const ITEM_NOTES = ['有现场记录，社区见证。', '联系户当面确认。', '材料已交联络办归档。'];
export const DISPUTES = ['只做了一部分', '事情由社区办理，代表没有参加'];
