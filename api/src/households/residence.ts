import type { Text } from '../shared/language.js';

/** Where a household of the ledger lives, in the words of the ledger. */
export const RESIDENCE_TITLES: Record<string, Text> = {
  PRESENT: { 'zh-CN': '常住', en: 'Present' },
  AWAY: { 'zh-CN': '外出', en: 'Away' },
  REGISTERED_ONLY: { 'zh-CN': '空挂', en: 'Registered only' },
  CLOSED: { 'zh-CN': '销户', en: 'Closed' },
};
