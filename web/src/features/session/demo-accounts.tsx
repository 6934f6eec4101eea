import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { graphql } from '../../lib/graphql.js';
import { useSessionText } from './session.messages.js';

const DEMO_ACCOUNTS = graphql(`
  query DemoAccounts {
    demoAccounts {
      jurisdictionKey
      jurisdictionName
      username
      displayName
    }
  }
`);

/** Published: the README and the welcome of a start tell it too. */
const PASSWORD = 'lianxin-demo';

/** Where a demonstration runs: who one may be, by jurisdiction. Choosing fills in the user name. */
export function DemoAccounts({ onChoose }: { onChoose: (username: string) => void }) {
  const text = useSessionText();
  const { data } = useQuery(DEMO_ACCOUNTS);
  const accounts = data?.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  const keys = [...new Set(accounts.map(({ jurisdictionKey }) => jurisdictionKey))];
  const places = keys.map(key => [key, accounts.filter(({ jurisdictionKey }) => jurisdictionKey === key)] as const);
  return (
    <NativeSelect
      label={text('demoAccount')}
      description={text('demoPassword', { password: PASSWORD })}
      onChange={event => event.currentTarget.value && onChoose(event.currentTarget.value)}
      size="md"
    >
      <option value="">{text('chooseDemoAccount')}</option>
      {places.map(([key, those]) => (
        <optgroup key={key} label={those[0]!.jurisdictionName}>
          {those.map(({ username, displayName }) => (
            <option key={username} value={username}>
              {`${displayName} · ${username}`}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
