import { NativeSelect } from '@mantine/core';
import { useLanguage } from '../lib/i18n.js';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../lib/language.js';
import { speak } from '../lib/speak.js';
import classes from './header.module.css';
import { useShellText } from './shell.messages.js';

export function LanguagePicker({ className }: { className?: string | undefined }) {
  const text = useShellText();
  const language = useLanguage();
  return (
    <NativeSelect
      aria-label={text('language')}
      value={language}
      className={className}
      classNames={{ input: classes.picker! }}
      onChange={event => void speak(event.currentTarget.value as Language)}
      data={LANGUAGES.map(each => ({ value: each, label: LANGUAGE_NAMES[each] }))}
    />
  );
}
