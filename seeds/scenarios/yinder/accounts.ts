import { type AccountPlan, type Accounts, createAccounts } from '../../factories/accounts.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { REGISTERED_ON } from './figures.js';

export const ACCOUNT_PLANS = [
  { username: 'leader-yinder', role: 'LEADER', roleZh: '分管领导', displayName: '分管领导（演示）' },
  { username: 'village-yinder', role: 'LEADER', roleZh: '包村领导（只看一村）', displayName: '包嘎查村领导（演示）' },
  { username: 'liaison-yinder', role: 'LIAISON_OFFICE', roleZh: '镇党建办', displayName: '镇党建办（演示）' },
  { username: 'evaluator-yinder', role: 'EVALUATOR', roleZh: '考评员', displayName: '考评员（演示）' },
  { username: 'cadre-yinder', role: 'REPRESENTATIVE', roleZh: '联户党员干部', displayName: '联户党员干部（演示）' },
  { username: 'lead-yinder', role: 'REPRESENTATIVE', roleZh: '联户长', displayName: '联户长（演示）' },
  { username: 'household-yinder', role: 'HOUSEHOLD', roleZh: '群众（重点户）', displayName: '重点户（演示）' },
  { username: 'auditor-yinder', role: 'AUDITOR', roleZh: '审计查阅员', displayName: '审计查阅员（演示）' },
  { username: 'admin-yinder', role: 'ADMINISTRATOR', roleZh: '管理员', displayName: '管理员（演示）' },
] as const satisfies AccountPlan[];

export type Username = (typeof ACCOUNT_PLANS)[number]['username'];

export const accountsOf = (identify: Identify): Accounts<Username> =>
  createAccounts(ACCOUNT_PLANS, identify, atHour(REGISTERED_ON, 8));
