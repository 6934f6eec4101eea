import { Group, Text, UnstyledButton } from '@mantine/core';
import { useEffect } from 'react';
import { useBallotText } from '../../features/ballot/ballot.messages.js';
import { CodeForm } from '../../features/ballot/code-form.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/language.js';
import { speak } from '../../lib/speak.js';
import classes from './ballot.module.css';
import { SubjectSteps, WholeSteps } from './ballot-steps.js';
import { useBallot } from './use-ballot.js';

/** A code may come with the link, behind the #: that part never reaches a server's log. It leaves the address at once. */
function takeCodeFromAddress(): string {
  const code = location.hash.slice(1).replaceAll(/%[0-9a-f]{2}/gi, '');
  if (code) history.replaceState(history.state, '', location.pathname);
  return code;
}

/** A ballot without an account: one thing at a time, in large type. */
export function BallotPage() {
  const text = useBallotText();
  const box = useBallot();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    const code = takeCodeFromAddress();
    if (code) void box.open(code);
  }, []);
  const { ballot } = box;
  const group = [ballot?.groupTitle, ballot?.classTitle].filter(Boolean).join(' · ');
  const Steps = ballot?.isWhole ? WholeSteps : SubjectSteps;
  return (
    <main className={classes.page}>
      <title>{`${text('title')} · 连心`}</title>
      {ballot ? (
        <>
          <Text inherit fw={600}>
            {text('about', { type: ballot.cycle.typeTitle, year: ballot.cycle.year, group })}
          </Text>
          <Steps ballot={ballot} box={box} />
        </>
      ) : (
        <CodeForm isOpening={box.isOpening} error={box.error} open={code => void box.open(code)} />
      )}
      {!ballot && (
        <Group component="nav" aria-label={text('language')}>
          {LANGUAGES.map(language => (
            <UnstyledButton key={language} lang={language} onClick={() => void speak(language)}>
              {LANGUAGE_NAMES[language]}
            </UnstyledButton>
          ))}
        </Group>
      )}
    </main>
  );
}
