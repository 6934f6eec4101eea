/** The seven domains of the weekly lists, with what villagers order in each, and which service team takes it; else the village. */
export const ORDERS = [
  {
    domain: 'disputes',
    team: '法律关爱',
    weight: 15,
    titles: ['通道纠纷请求调解', '山林地界纠纷请求调解', '邻里排水纠纷请求调解', '宅基地边界请求核实'],
  },
  {
    domain: 'safety',
    team: null,
    weight: 13,
    titles: ['老旧电线存在隐患', '路口缺少警示牌', '水塘边缺防护栏', '烟叶烤房用火请求检查'],
  },
  {
    domain: 'ecology',
    team: null,
    weight: 13,
    titles: ['沟渠垃圾请求清理', '养殖污水请求整治', '白色农膜请求回收', '公厕请求维修'],
  },
  {
    domain: 'livelihood',
    team: '便民服务',
    weight: 32,
    titles: ['代办医保报销', '为行动不便老人上门认证', '饮水管道漏水请求维修', '路灯不亮请求修理', '代办高龄补贴'],
  },
  {
    domain: 'epidemic',
    team: '医疗服务',
    weight: 9,
    titles: ['请求上门接种疫苗', '外出返乡人员登记咨询', '请求上门量血压取药'],
  },
  {
    domain: 'civility',
    team: '文化下乡',
    weight: 9,
    titles: ['请求协助操办集体婚俗改革宣传', '请求图书和文艺演出下乡', '请求维修文体活动场'],
  },
  {
    domain: 'business',
    team: '技能培训',
    weight: 9,
    titles: ['小商铺办照咨询', '请求农技培训', '合作社贷款政策咨询', '快递进村请求协调'],
  },
] as const;

export const BODIES = [
  '村民当面反映，网格员现场核实后上报。',
  '村民电话点单，希望尽快安排。',
  '巡查时发现，已拍照登记。',
  '院坝会上群众提出。',
] as const;

export const ANSWERS = {
  SOLVED: ['服务队已上门办好，村民在场确认。', '已现场处置完毕，网格员回访情况属实。', '已调解达成一致，双方签字。'],
  STARTED: ['已派单到站所，材料到位，正在施工。', '已现场勘查，本月内完成。'],
  PLANNED: ['已列入村级公益事业计划。', '已报县级部门，待资金下达后实施。'],
  CANNOT: ['不在镇村职权内，已向村民说明并告知办理渠道。'],
} as const;

export const NOTES = {
  RAISE: '网格员收集上报（点单）',
  DISPATCH: '镇指挥中心派单',
  ACCEPT: '接单',
  ESCALATE: '本级办不了，上报镇级全网联动',
  ANSWER: '接单处置后反馈',
  REOPEN: '村民认为没有办好，重新派单',
  CLOSE: '跟踪问效后办结',
} as const;
