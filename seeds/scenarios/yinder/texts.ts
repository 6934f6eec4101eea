export const DEEDS = [
  '帮助联系户安装太阳能庭院灯',
  '协调农机为联系户抢收玉米',
  '陪同联系户老人到旗医院复查',
  '帮助联系户办理残疾证和补贴',
  '为联系户修缮围墙和大门',
  '帮助联系户对接辣椒订单种植',
  '协助联系户申请小额贴息贷款',
  '为联系户孩子联系助学金',
  '调解联系户与邻居的草场边界纠纷',
  '为联系户维修自来水入户管道',
] as const;

export const HOTLINE = [
  '反映巷道积水',
  '反映供暖温度不足',
  '反映垃圾清运不及时',
  '反映自来水水压低',
  '咨询养老保险补缴',
  '反映路灯不亮',
  '反映邻里噪声',
  '反映土地流转款未付',
] as const;

export const APPEALS = [
  '希望增设健身器材',
  '希望组织辣椒种植培训',
  '建议统一清理柴草垛',
  '希望延长班车线路',
  '建议增加嘎查村卫生室药品',
] as const;

export const ANSWERS = {
  SOLVED: ['联户党员干部上门协调，问题已化解。', '已会同站所现场处置，来电人表示认可。'],
  STARTED: ['已约定时间，正在协调。'],
  PLANNED: ['已列入明年基础设施项目。'],
  CANNOT: ['不在镇级职权内，已解释并告知渠道。'],
} as const;

export const NOTES = {
  RAISE: '群众来单',
  REGISTER: '转办到联户单元',
  ANSWER: '联户党员干部回复',
  RATE: '回访来电人',
  REOPEN: '群众不满意，重新办理',
  CLOSE: '回访后办结',
} as const;

/** The five events after which a household is visited, each with its visit, and one contact without an event: six as printed. */
export const CONTACTS = [
  {
    event: 'wedding-or-funeral',
    occasion: '红白喜事',
    duty: 'civility',
    channel: 'HOME',
    note: '老人去世，上门慰问并帮助料理。',
  },
  { event: 'illness', occasion: '生病住院', duty: 'policy', channel: 'HOME', note: '到医院看望，帮助办理医保。' },
  {
    event: 'family-change',
    occasion: '家庭变故',
    duty: 'opinion',
    channel: 'HOME',
    note: '家中失火后上门，联系临时住处。',
  },
  { event: 'dispute', occasion: '矛盾纠纷', duty: 'opinion', channel: 'HOME', note: '邻里纠纷，当场调解。' },
  { event: 'accident', occasion: '意外灾害', duty: 'mobilise', channel: 'HOME', note: '暴雨后上门查看房屋安全。' },
  { event: null, occasion: '线上联系', duty: 'policy', channel: 'ONLINE', note: '微信解答养老保险问题。' },
] as const;

/** Events after which nobody has come yet. */
export const UNVISITED = [
  { event: 'illness', happenedOn: '2026-11-12', note: '邻居来电：户主住院。' },
  { event: 'dispute', happenedOn: '2026-11-19', note: '联户长上报：两家为排水起争执。' },
] as const;

export const CONTESTS = ['最美庭院评选', '好邻居评选', '孝老爱亲评选', '联户单元文明户评选'] as const;
