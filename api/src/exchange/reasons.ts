import type { Language, Text } from '../shared/language.js';
import { FILE_REASONS } from './reasons-of-files.js';
import { RECORD_REASONS } from './reasons-of-records.js';
import { VALUE_REASONS } from './reasons-of-values.js';

const REASONS = { ...FILE_REASONS, ...VALUE_REASONS, ...RECORD_REASONS };

/** Why something cannot be imported. */
export type Reason = keyof typeof REASONS;

/** What a wording speaks of, by the name it has there. */
export type ReasonParams = Record<string, string | number | Text>;

/** A reason in words that name the way out. */
export function reasonInWords(reason: Reason, params: ReasonParams, language: Language): string {
  return REASONS[reason][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });
}
