import { useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../lib/graphql.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../lib/language.js';
import { paths } from '../lib/paths.js';
import { speak } from '../lib/speak.js';
import { useViewer } from '../lib/viewer.js';
import classes from './header.module.css';
import { useShellText } from './shell.messages.js';

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Who is signed in, and what belongs to the account; on a phone also the language. */
export function AccountMenu() {
  const text = useShellText();
  const { displayName } = useViewer();
  const [signOut] = useMutation(SIGN_OUT);
  /** A fresh page: nothing of this person stays in memory. */
  async function leave(): Promise<void> {
    await signOut();
    location.assign(paths.signIn());
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          className={classes.account!}
          aria-label={text('account', { name: displayName })}
          px="xs"
        >
          <span className={classes.initial} aria-hidden>
            {displayName.slice(0, 1)}
          </span>
          <span className={classes.wide}>{displayName}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={paths.profile()}>
          {text('profile')}
        </Menu.Item>
        {LANGUAGES.map(language => (
          <Menu.Item key={language} hiddenFrom="xs" lang={language} onClick={() => void speak(language)}>
            {LANGUAGE_NAMES[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()}>{text('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
