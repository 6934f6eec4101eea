import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';

const web = join(import.meta.dirname, '..');
const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.messages.ts'));

const parametersOf = (wording: string) => [...wording.matchAll(/\{\{(\w+)/g)].map(([, name]) => name!).sort();
/** English may say one household, Chinese has no plural. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');

type Bundle = Record<string, string>;
const spoken: Record<'zh-CN' | 'en', Record<string, Bundle>> = { 'zh-CN': {}, en: {} };

beforeAll(async () => {
  Object.assign(globalThis, { localStorage: { getItem: () => null } });
  const { i18n } = await import('./i18n.js');
  for (const file of files) await import(join(web, file));
  Object.assign(spoken, i18n.store.data);
});

it('no two features share a name, or one would speak with the words of the other', () => {
  expect(Object.keys(spoken.en).filter(namespace => namespace !== 'translation')).toHaveLength(files.length);
});

it('nothing is left empty in either language', () => {
  const wordings = Object.values(spoken).flatMap(namespaces =>
    Object.values(namespaces).flatMap(bundle => Object.values(bundle)),
  );
  expect(wordings.filter(wording => wording.trim() === '')).toEqual([]);
});

it('English speaks of the same things as Chinese', () => {
  const different = Object.entries(spoken.en).flatMap(([namespace, bundle]) =>
    Object.entries(bundle)
      .filter(([key]) => !key.endsWith('_one'))
      .filter(([key, english]) => {
        const chinese = spoken['zh-CN'][namespace]?.[withoutPlural(key)] ?? '';
        return parametersOf(english).join() !== parametersOf(chinese).join();
      })
      .map(([key]) => `${namespace}.${key}`),
  );
  expect(different).toEqual([]);
});
