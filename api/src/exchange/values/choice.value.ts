import type { Programme } from '../../programmes/programme.js';
import type { Text } from '../../shared/language.js';
import { Refusal } from '../refusal.js';
import { plainKey, withoutRemarks } from './clean-text.js';
import type { ReadValue } from './value.js';

/** One of a few values, and the words that people write for it: the Chinese one first, then the English one. */
export interface Option<T> {
  value: T;
  words: readonly string[];
}

type OptionsOf<T> = (programme: Programme) => Option<T>[];

function keysOf(word: string): string[] {
  const remark = /[(（]([^)）]+)[)）]/.exec(word)?.[1];
  return [word, withoutRemarks(word), ...(remark ? [remark] : [])].map(plainKey).filter(key => key !== '');
}

function wordMap<T>(options: Option<T>[]): Map<string, T> {
  const words = new Map<string, T>();
  for (const { value, words: known } of options) {
    for (const key of known.flatMap(keysOf)) if (!words.has(key)) words.set(key, value);
  }
  return words;
}

/** What would have been accepted. */
export function allowedWords(options: readonly Option<unknown>[]): Text {
  return {
    'zh-CN': options.map(({ words }) => words[0]).join('、'),
    en: options.map(({ words }) => words[1] ?? words[0]).join(', '),
  };
}

/** Finds the option a word means; word lists are built once per programme. */
export function chooser<T>(optionsOf: OptionsOf<T>): (word: string, programme: Programme) => T | Refusal {
  const built = new WeakMap<Programme, Map<string, T>>();
  return (word, programme) => {
    const words = built.get(programme) ?? wordMap(optionsOf(programme));
    built.set(programme, words);
    const value = words.get(plainKey(word)) ?? words.get(plainKey(withoutRemarks(word)));
    return value ?? new Refusal('not-a-choice', { allowed: allowedWords(optionsOf(programme)) });
  };
}

/** Reads one of a few values. */
export function readChoice<T>(optionsOf: OptionsOf<T>): ReadValue<T> {
  const choose = chooser(optionsOf);
  return (text, { programme }) => (/^[-—–/\s]*$/.test(text) ? null : choose(text, programme));
}

/** Reads several of a few values from one cell. */
export function readChoices<T>(optionsOf: OptionsOf<T>): ReadValue<T[]> {
  const choose = chooser(optionsOf);
  return (text, { programme }) => {
    const values = text
      .split(/[、,，;；/|\n]+/)
      .filter(word => plainKey(word) !== '')
      .map(word => choose(word, programme));
    const refusal = values.find(value => value instanceof Refusal);
    return refusal ?? [...new Set(values as T[])];
  };
}

/** Options of a part of the programme: its key, and its wording in both languages. */
export function labelOptions(labels: readonly { key: string; title: Text }[]): Option<string>[] {
  return labels.map(({ key, title }) => ({ value: key, words: [title['zh-CN'], title.en, key] }));
}

/** Yes and no, as people mark them in lists. */
export const TRUTHS: Option<boolean>[] = [
  { value: true, words: ['是', 'yes', 'true', '1', 'y', '√', '✓', '主'] },
  { value: false, words: ['否', 'no', 'false', '0', 'n', '×', '✗', 'x', '兼', '副'] },
];
