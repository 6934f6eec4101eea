import { type AccountPlan, type Accounts, createAccounts } from '../../factories/accounts.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { REGISTERED_ON } from './figures.js';

export const ACCOUNT_PLANS = [
  { username: 'leader', role: 'LEADER', roleZh: '分管领导', displayName: '分管领导（演示）' },
  { username: 'village-leader', role: 'LEADER', roleZh: '村领导（只看本村）', displayName: '红岩坡村领导（演示）' },
  { username: 'liaison', role: 'LIAISON_OFFICE', roleZh: '联络办', displayName: '联络办（演示）' },
  { username: 'evaluator', role: 'EVALUATOR', roleZh: '考评员', displayName: '考评员甲（演示）' },
  { username: 'evaluator2', role: 'EVALUATOR', roleZh: '考评员', displayName: '考评员乙（演示）' },
  { username: 'daibiao', role: 'REPRESENTATIVE', roleZh: '村民代表', displayName: '村民代表（演示）' },
  { username: 'zuzhang', role: 'REPRESENTATIVE', roleZh: '代表活动组组长', displayName: '活动组组长（演示）' },
  { username: 'household', role: 'HOUSEHOLD', roleZh: '群众（联系户）', displayName: '联系户（演示）' },
  { username: 'auditor', role: 'AUDITOR', roleZh: '审计查阅员', displayName: '审计查阅员（演示）' },
  { username: 'admin', role: 'ADMINISTRATOR', roleZh: '管理员', displayName: '管理员（演示）' },
] as const satisfies AccountPlan[];

export type Username = (typeof ACCOUNT_PLANS)[number]['username'];

export const accountsOf = (identify: Identify): Accounts<Username> =>
  createAccounts(ACCOUNT_PLANS, identify, atHour(REGISTERED_ON, 8));

export const userId = (identify: Identify, username: Username) => accountsOf(identify).userId(username);
