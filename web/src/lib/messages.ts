import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from './i18n.js';
import type { Language } from './language.js';

/** One wording in both languages; leaving one out is a type error. English may need a singular and a plural. */
export interface Wording {
  'zh-CN': string;
  en: string | { one: string; other: string };
}
export type Messages = Record<string, Wording>;

/** `{{count, number}}` is written with the thousands of the language. */
type NameOf<Placeholder> = Placeholder extends `${infer Name}, ${string}` ? Name : Placeholder;
type Parameter<Text> = Text extends `${string}{{${infer Placeholder}}}${infer Rest}`
  ? NameOf<Placeholder> | Parameter<Rest>
  : never;
type ParametersOf<M extends Messages, Key extends keyof M> = [Parameter<M[Key]['zh-CN']>] extends [never]
  ? []
  : [parameters: Record<Parameter<M[Key]['zh-CN']>, string | number>];

/** Words a message of one namespace: `text('paired', { count: 12 })`. */
export type Text<M extends Messages> = <Key extends keyof M & string>(
  key: Key,
  ...parameters: ParametersOf<M, Key>
) => string;

function entries(messages: Messages, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, wording]): [string, string][] => {
      const said = wording[language];
      if (typeof said === 'string') return [[key, said]];
      return [
        [`${key}_one`, said.one],
        [`${key}_other`, said.other],
      ];
    }),
  );
}

/** Registers a namespace of wordings and answers the hook that words them in the chosen language. */
export function defineMessages<const M extends Messages>(namespace: string, messages: M): () => Text<M> {
  i18n.addResourceBundle('zh-CN', namespace, entries(messages, 'zh-CN'));
  i18n.addResourceBundle('en', namespace, entries(messages, 'en'));
  // biome-ignore lint/correctness/noComponentHookFactories: called once, at the top level of a messages file
  return function useText() {
    const { t } = useTranslation(namespace, { i18n });
    return useMemo(
      () => ((key: string, parameters?: Record<string, string | number>) => t(key, parameters ?? {})) as Text<M>,
      [t],
    );
  };
}
