import { type AccountPlan, type Accounts, createAccounts } from '../../factories/accounts.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { REGISTERED_ON } from './figures.js';

export const ACCOUNT_PLANS = [
  { username: 'leader-majie', role: 'LEADER', roleZh: '分管领导', displayName: '分管领导（演示）' },
  { username: 'village-majie', role: 'LEADER', roleZh: '包村领导（只看一村）', displayName: '包村领导（演示）' },
  { username: 'centre-majie', role: 'LIAISON_OFFICE', roleZh: '镇指挥中心', displayName: '镇指挥中心（演示）' },
  { username: 'cadre-majie', role: 'REPRESENTATIVE', roleZh: '村社干部', displayName: '村社干部（演示）' },
  { username: 'worker-majie', role: 'REPRESENTATIVE', roleZh: '网格员', displayName: '网格员（演示）' },
  { username: 'team-majie', role: 'REPRESENTATIVE', roleZh: '服务队队长', displayName: '服务队队长（演示）' },
  { username: 'household-majie', role: 'HOUSEHOLD', roleZh: '群众（点单户）', displayName: '点单户（演示）' },
  { username: 'auditor-majie', role: 'AUDITOR', roleZh: '审计查阅员', displayName: '审计查阅员（演示）' },
  { username: 'admin-majie', role: 'ADMINISTRATOR', roleZh: '管理员', displayName: '管理员（演示）' },
] as const satisfies AccountPlan[];

export type Username = (typeof ACCOUNT_PLANS)[number]['username'];

export const accountsOf = (identify: Identify): Accounts<Username> =>
  createAccounts(ACCOUNT_PLANS, identify, atHour(REGISTERED_ON, 8));
