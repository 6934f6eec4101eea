import { NativeSelect } from '@mantine/core';
import { LANGUAGES, type Language } from '../lib/language.js';
import { useLanguage } from '../lib/i18n.js';
import classes from './header.module.css';
import { useShellText } from './shell.messages.js';
import { speak } from './speak.js';

const NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

export function LanguagePicker({ className }: { className?: string }) {
  const text = useShellText();
  const language = useLanguage();
  return (
    <NativeSelect aria-label={text('language')} value={language} {...(className && { className })} classNames={{ input: classes['picker']! }}
      onChange={(event) => void speak(event.currentTarget.value as Language)}
      data={LANGUAGES.map((each) => ({ value: each, label: NAMES[each] }))} />
  );
}
