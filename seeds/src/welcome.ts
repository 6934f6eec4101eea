import type { DemoAccount } from './load-demo.js';

/** The last lines of a start: where to go and who to be there. */
export function welcome(url: string, accounts: readonly DemoAccount[]): string {
  const width = Math.max(...accounts.map(account => account.role.length));
  const names = Math.max(...accounts.map(account => account.username.length));
  const lines = accounts.map(({ role, roleZh, username, password }) =>
    [role.padEnd(width), username.padEnd(names), password, roleZh].join('  '),
  );
  return ['', `Lianxin (连心) is ready: ${url}`, '', 'Sign in with a demo account (role, user name, password):']
    .concat(lines.map(line => `  ${line}`))
    .concat('', 'Ctrl-C stops it.', '')
    .join('\n');
}
