import type { Text } from '../../shared/language.js';

export type Path = readonly (string | number)[];

/** Something wrong with the content of a programme, before it is placed in its file. */
export interface Finding {
  path: Path;
  /** Points at the name of the last key instead of its value. */
  atKey?: boolean;
  found: string;
  allowed: string;
  message: Text;
}

/** `activities[0].rule` */
export function pathName(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

/** A value as the author wrote it, short enough for a message. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value);
}

/** A finding in few words: what was found, what is allowed, and what that means to the author. */
export const finding = (path: Path, found: string, allowed: string, [zh, en]: readonly [string, string]): Finding => ({
  path,
  found,
  allowed,
  message: { 'zh-CN': zh, en },
});
