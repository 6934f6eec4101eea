/** The languages of the screens; Chinese first. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

const STORED_AS = 'lianxin-language';

function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some(language => language === value);
}

/** The language chosen on this machine; Chinese until somebody chooses. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED_AS);
  return isLanguage(stored) ? stored : 'zh-CN';
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(STORED_AS, language);
}
