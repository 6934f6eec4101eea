import type { Text } from '../shared/language.js';
import type { ReadValue } from './values/value.js';

/** Something that a column of a file can tell. */
export interface Field<T> {
  title: Text;
  /** Headings under which it is found; the title in both languages and the key are known without being listed. */
  aliases: readonly string[];
  /** Whether every row must have it. */
  isRequired: boolean;
  read: ReadValue<T>;
}

/** A field without which a row says nothing. */
export interface RequiredField<T> extends Field<T> {
  isRequired: true;
}

export type Fields = Record<string, Field<unknown>>;

/** A row in which each field is read; blank is null. */
export type ValuesOf<F extends Fields> = {
  [Key in keyof F]: F[Key] extends RequiredField<infer T> ? T : F[Key] extends Field<infer T> ? T | null : never;
};

interface FieldWords {
  zh: string;
  en: string;
  /** More headings, separated by blanks. */
  also?: string;
}

/** A field that may be blank. */
export function field<T>(read: ReadValue<T>, { zh, en, also }: FieldWords): Field<T> {
  return { title: { 'zh-CN': zh, en }, aliases: also?.split(/\s+/) ?? [], isRequired: false, read };
}

/** A field that may not be blank. */
export function required<T>(read: ReadValue<T>, words: FieldWords): RequiredField<T> {
  return { ...field(read, words), isRequired: true };
}
