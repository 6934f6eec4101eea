import { apolloClient } from './apollo-client.js';
import { i18n } from './i18n.js';
import { type Language, storeLanguage } from './language.js';

/** Changes the language of the screen, remembers it here, and asks the server for its labels again. */
export async function speak(language: Language): Promise<void> {
  storeLanguage(language);
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
  // A query that is asked anew before it was answered reports the first one as aborted; each page shows its own errors.
  await apolloClient.resetStore().catch(() => undefined);
}
