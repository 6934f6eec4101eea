import { DEMO_PASSWORD } from '../factories/accounts.js';
import { chooseScenarios } from './choose-scenarios.js';

export interface DemoAccount {
  jurisdiction: { key: string; nameZh: string; nameEn: string };
  role: string;
  roleZh: string;
  username: string;
  password: string;
}

/** Who can sign in to the demo jurisdictions of these keys; to all of them when no keys are given. */
export function demoAccounts(keys: readonly string[] | null = null): DemoAccount[] {
  return chooseScenarios(keys).flatMap(({ key, nameZh, nameEn, accounts }) =>
    accounts.map(({ username, role, roleZh }) => ({
      jurisdiction: { key, nameZh, nameEn },
      role,
      roleZh,
      username,
      password: DEMO_PASSWORD,
    })),
  );
}
