import { useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { Link } from 'react-router';
import { LANGUAGES, type Language } from '../lib/language.js';
import { apolloClient } from '../lib/apollo-client.js';
import { graphql } from '../lib/graphql.js';
import { paths } from '../lib/paths.js';
import { useViewer } from '../lib/viewer.js';
import classes from './header.module.css';
import { useShellText } from './shell.messages.js';
import { speak } from './speak.js';

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

const NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

/** Who is signed in, and what belongs to the account; on a phone also the language. */
export function AccountMenu() {
  const text = useShellText();
  const { displayName } = useViewer();
  const [signOut] = useMutation(SIGN_OUT);
  async function leave(): Promise<void> {
    await signOut();
    await apolloClient.resetStore();
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="subtle" className={classes['account']!} aria-label={text('account', { name: displayName })} px="xs">{displayName}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={paths.profile()}>{text('profile')}</Menu.Item>
        {LANGUAGES.map((language) => (
          <Menu.Item key={language} hiddenFrom="xs" lang={language} onClick={() => void speak(language)}>{NAMES[language]}</Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()}>{text('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
