import type { Identify } from './identifiers.js';

/** Everybody of the demonstration signs in with this; the accounts exist in the demo jurisdictions alone. */
export const DEMO_PASSWORD = 'lianxin-demo';

/** An account of one demo jurisdiction. User names are unique over all of them. */
export interface AccountPlan {
  username: string;
  role: string;
  /** What the account is for in the words of the place, as the welcome says it. */
  roleZh: string;
  displayName: string;
}

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

/** The accounts of one jurisdiction as rows, and the id of each. */
export interface Accounts<Username extends string> {
  userId(username: Username): string;
  rows(bindings: Partial<Record<Username, Binding>>): AccountRows;
}

export function createAccounts<Plan extends AccountPlan>(
  plans: readonly Plan[],
  identify: Identify,
  createdAt: string,
): Accounts<Plan['username']> {
  const userId = (username: string) => identify('user', username, createdAt);
  return {
    userId,
    rows: (bindings: Partial<Record<string, Binding>>) => ({
      users: plans.map(({ username, displayName }) => ({ id: userId(username), username, displayName, createdAt })),
      roleAssignments: plans.map(({ username, role }) => ({
        id: identify('role-assignment', username, createdAt),
        userId: userId(username),
        role,
        wardId: null,
        representativeId: null,
        householdId: null,
        ...bindings[username],
      })),
    }),
  };
}
