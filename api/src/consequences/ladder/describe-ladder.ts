import { measureTitle } from '../../programmes/measures/measure-keys.js';
import type { Consequences, Programme } from '../../programmes/programme.js';
import type { Language } from '../../shared/language.js';
import type { Ladder } from './consequence.type.js';
import { measureOf } from './ladder-rule.js';

/** The ladder in the words of one language. */
export function describeLadder(programme: Programme, consequences: Consequences, language: Language): Ladder {
  return {
    counts: measureTitle(programme, measureOf(consequences))[language],
    steps: consequences.ladder.map(({ key, title, after, noticeDays, hearing, authority }) => ({
      ...{ key, after, noticeDays, hearing },
      title: title[language],
      authority: (authority ?? consequences.authority)[language],
    })),
  };
}
