import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { REGISTERED_ON } from './figures.js';

/** Everybody of the demonstration signs in with this; the accounts exist in the demo jurisdiction alone. */
export const DEMO_PASSWORD = 'lianxin-demo';

export interface DemoAccount {
  role: string;
  roleZh: string;
  username: string;
  password: string;
}

interface AccountPlan {
  username: string;
  role: string;
  roleZh: string;
  displayName: string;
}

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

/** What an account may be bound to: a ward it sees, or the person or household it is. */
export interface Binding {
  wardId?: string;
  representativeId?: string;
  householdId?: string;
}

export interface AccountRows {
  users: { id: string; username: string; displayName: string; createdAt: string }[];
  roleAssignments: {
    id: string;
    userId: string;
    role: string;
    wardId: string | null;
    representativeId: string | null;
    householdId: string | null;
  }[];
}

const CREATED_AT = atHour(REGISTERED_ON, 8);

export const userId = (identify: Identify, username: Username) => identify('user', username, CREATED_AT);

export function accountRows(identify: Identify, bindings: Partial<Record<Username, Binding>>): AccountRows {
  return {
    users: ACCOUNT_PLANS.map(({ username, displayName }) => ({
      id: userId(identify, username),
      username,
      displayName,
      createdAt: CREATED_AT,
    })),
    roleAssignments: ACCOUNT_PLANS.map(({ username, role }) => ({
      id: identify('role-assignment', username, CREATED_AT),
      userId: userId(identify, username),
      role,
      wardId: null,
      representativeId: null,
      householdId: null,
      ...bindings[username],
    })),
  };
}

export function demoAccounts(): DemoAccount[] {
  return ACCOUNT_PLANS.map(({ username, role, roleZh }) => ({ role, roleZh, username, password: DEMO_PASSWORD }));
}
