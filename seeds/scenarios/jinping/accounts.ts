import { type AccountPlan, type Accounts, createAccounts } from '../../factories/accounts.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { REGISTERED_ON } from './figures.js';

export const ACCOUNT_PLANS = [
  { username: 'leader-jinping', role: 'LEADER', roleZh: '县委分管领导', displayName: '县委分管领导（演示）' },
  { username: 'township-jinping', role: 'LEADER', roleZh: '乡镇领导（只看本乡镇）', displayName: '乡镇领导（演示）' },
  { username: 'liaison-jinping', role: 'LIAISON_OFFICE', roleZh: '县委组织部', displayName: '县委组织部（演示）' },
  {
    username: 'cashier-jinping',
    role: 'LIAISON_OFFICE',
    roleZh: '县委组织部（发放奖补）',
    displayName: '经费管理员（演示）',
  },
  { username: 'evaluator-jinping', role: 'EVALUATOR', roleZh: '上级考核组', displayName: '上级考核组（演示）' },
  {
    username: 'secretary-jinping',
    role: 'REPRESENTATIVE',
    roleZh: '村党组织书记',
    displayName: '村党组织书记（演示）',
  },
  { username: 'cadre-jinping', role: 'REPRESENTATIVE', roleZh: '村“两委”成员', displayName: '村“两委”成员（演示）' },
  { username: 'member-jinping', role: 'REPRESENTATIVE', roleZh: '包户党员', displayName: '包户党员（演示）' },
  { username: 'household-jinping', role: 'HOUSEHOLD', roleZh: '群众（包联户）', displayName: '包联户（演示）' },
  { username: 'auditor-jinping', role: 'AUDITOR', roleZh: '审计查阅员', displayName: '审计查阅员（演示）' },
  { username: 'admin-jinping', role: 'ADMINISTRATOR', roleZh: '管理员', displayName: '管理员（演示）' },
] as const satisfies AccountPlan[];

export type Username = (typeof ACCOUNT_PLANS)[number]['username'];

export const accountsOf = (identify: Identify): Accounts<Username> =>
  createAccounts(ACCOUNT_PLANS, identify, atHour(REGISTERED_ON, 8));
