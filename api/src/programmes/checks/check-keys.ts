import { type Finding, type Path, shown } from '../source/finding.js';
import { allowedKeys } from '../source/nearest-key.js';

type Keyed = readonly { key: string }[];

/** Two entries of one list with the same key. */
export function duplicateKeys(entries: Keyed, path: Path): Finding[] {
  return entries.flatMap(({ key }, at) => {
    const first = entries.findIndex(other => other.key === key);
    return first === at ? [] : [repeated(key, [...path, at, 'key'], `entry ${first + 1}`)];
  });
}

export function repeated(key: string, path: Path, where: string): Finding {
  return {
    path,
    found: shown(key),
    allowed: 'a key that is not used yet',
    message: { 'zh-CN': `键“${key}”重复`, en: `the key "${key}" is already used by ${where}` },
  };
}

/** A name that leads to nothing. */
export function unknownName(name: string, among: readonly string[], path: Path): Finding[] {
  if (among.includes(name)) return [];
  return [
    {
      path,
      found: shown(name),
      allowed: allowedKeys(name, among),
      message: { 'zh-CN': `文件中没有定义“${name}”`, en: `"${name}" is not defined in this file` },
    },
  ];
}

/** Names of a list that lead to nothing; a word such as "all" names no entry and is accepted. */
export function unknownNames(names: string | readonly string[], among: Keyed, path: Path): Finding[] {
  if (typeof names === 'string') return [];
  const keys = among.map(({ key }) => key);
  return names.flatMap((name, at) => unknownName(name, keys, [...path, at]));
}
