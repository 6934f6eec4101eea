import { type AccountPlan, type Accounts, createAccounts } from '../../factories/accounts.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { REGISTERED_ON } from './figures.js';

export const ACCOUNT_PLANS = [
  { username: 'leader-wujiagang', role: 'LEADER', roleZh: '区委分管领导', displayName: '区委分管领导（演示）' },
  { username: 'street-wujiagang', role: 'LEADER', roleZh: '街道领导（只看本街道）', displayName: '街道领导（演示）' },
  {
    username: 'liaison-wujiagang',
    role: 'LIAISON_OFFICE',
    roleZh: '党代表联络办公室',
    displayName: '党代表联络办（演示）',
  },
  {
    username: 'evaluator-wujiagang',
    role: 'EVALUATOR',
    roleZh: '区委组织部考评员',
    displayName: '组织部考评员（演示）',
  },
  { username: 'daibiao-wujiagang', role: 'REPRESENTATIVE', roleZh: '区党代表', displayName: '区党代表（演示）' },
  { username: 'xiang-wujiagang', role: 'REPRESENTATIVE', roleZh: '乡党代表', displayName: '乡党代表（演示）' },
  {
    username: 'zuzhang-wujiagang',
    role: 'REPRESENTATIVE',
    roleZh: '代表小组组长',
    displayName: '代表小组组长（演示）',
  },
  { username: 'household-wujiagang', role: 'HOUSEHOLD', roleZh: '群众（联系户）', displayName: '联系户（演示）' },
  { username: 'auditor-wujiagang', role: 'AUDITOR', roleZh: '审计查阅员', displayName: '审计查阅员（演示）' },
  { username: 'admin-wujiagang', role: 'ADMINISTRATOR', roleZh: '管理员', displayName: '管理员（演示）' },
] as const satisfies AccountPlan[];

export type Username = (typeof ACCOUNT_PLANS)[number]['username'];

export const accountsOf = (identify: Identify): Accounts<Username> =>
  createAccounts(ACCOUNT_PLANS, identify, atHour(REGISTERED_ON, 8));
