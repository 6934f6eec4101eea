import { apolloClient } from '../lib/apollo-client.js';
import { i18n } from '../lib/i18n.js';
import { type Language, storeLanguage } from '../lib/language.js';

/** Changes the language of the screen, remembers it here, and asks the server for its labels again. */
export async function speak(language: Language): Promise<void> {
  storeLanguage(language);
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
  await apolloClient.resetStore();
}
