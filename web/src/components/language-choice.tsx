import { Group, UnstyledButton } from '@mantine/core';
import { LANGUAGE_NAMES, LANGUAGES } from '../lib/language.js';
import { speak } from '../lib/speak.js';
import classes from './language-choice.module.css';
import { useStatesText } from './states.messages.js';

/** The languages, each in its own words: for pages outside the frame that has the picker. */
export function LanguageChoice() {
  const text = useStatesText();
  return (
    <Group component="nav" aria-label={text('language')} gap="md" className="no-print">
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
  );
}
