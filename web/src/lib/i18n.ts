import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { type Language, storedLanguage } from './language.js';

/** Wordings arrive with the code that uses them (`defineMessages`), so nothing is loaded here. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
  initAsync: false,
});

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
