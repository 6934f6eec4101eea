import { Group, UnstyledButton } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useSessionText } from '../../features/session/session.messages.js';
import { SignInForm } from '../../features/session/sign-in-form.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/language.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { speak } from '../../lib/speak.js';
import classes from './sign-in.module.css';

/** Only addresses of this site: a link from elsewhere must not lead away after the password was typed. */
function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') ? next : paths.home();
}

export function SignInPage() {
  const text = useSessionText();
  const navigate = useNavigate();
  const [read] = useAddress();
  return (
    <main className={classes.page}>
      <title>{`${text('signIn')} · ${text('product')}`}</title>
      <section className={classes.cover}>
        <p className={classes.name}>{text('product')}</p>
        <p className={classes.purpose}>{text('purpose')}</p>
      </section>
      <section className={classes.door}>
        <h1 className={classes.title}>{text('signIn')}</h1>
        <SignInForm onDone={() => void navigate(safeNext(read('next')), { replace: true })} />
        <p className={classes.help}>{text('help')}</p>
        <Group component="nav" aria-label={text('language')} gap="md">
          {LANGUAGES.map(language => (
            <UnstyledButton
              key={language}
              lang={language}
              className={classes.language}
              onClick={() => void speak(language)}
            >
              {LANGUAGE_NAMES[language]}
            </UnstyledButton>
          ))}
        </Group>
      </section>
    </main>
  );
}
