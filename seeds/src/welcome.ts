import type { DemoAccount } from './demo-accounts.js';

/** The last lines of a start: where to go and who to be there, jurisdiction by jurisdiction. */
export function welcome(url: string, accounts: readonly DemoAccount[]): string {
  const width = Math.max(...accounts.map(account => account.role.length));
  const names = Math.max(...accounts.map(account => account.username.length));
  const byPlace = Map.groupBy(accounts, ({ jurisdiction }) => `${jurisdiction.nameEn} ${jurisdiction.nameZh}`);
  const lines = [...byPlace].flatMap(([place, those]) => [
    `  ${place}`,
    ...those.map(({ role, roleZh, username, password }) =>
      ['   ', role.padEnd(width), username.padEnd(names), password, roleZh].join('  '),
    ),
  ]);
  return ['', `Lianxin (连心) is ready: ${url}`, '', 'Sign in with a demo account (role, user name, password):']
    .concat(lines)
    .concat('', 'Ctrl-C stops it.', '')
    .join('\n');
}
