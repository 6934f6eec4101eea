import { Anchor } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { LanguageChoice } from '../../components/language-choice.js';
import { useSessionText } from '../../features/session/session.messages.js';
import { SignInForm } from '../../features/session/sign-in-form.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
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
        <Anchor component={Link} to={paths.publicPlaces()} className={classes.help}>
          {text('publicBoards')}
        </Anchor>
        <LanguageChoice />
      </section>
    </main>
  );
}
