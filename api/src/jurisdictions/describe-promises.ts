import type { Programme } from '../programmes/programme.js';
import type { Language } from '../shared/language.js';
import type { ProgrammePromises } from './promise.type.js';

/** What the programme promises, on which documents it rests and how people act together, in one language. */
export function describePromises(programme: Programme, language: Language): ProgrammePromises {
  const { rights, source, groups, consequences } = programme;
  return {
    rights: rights.map(({ key, title, meaning }) => ({
      key,
      title: title[language],
      meaning: meaning?.[language] ?? null,
    })),
    documents: (source?.documents ?? []).map(({ title, number, url }) => ({
      title: title[language],
      number: number ?? null,
      url: url ?? null,
    })),
    groupKinds: groups.kinds.map(({ key, title, isTeam }) => ({ key, title: title[language], isTeam })),
    liaisonsAtMost: groups.liaisons?.max ?? 0,
    hasLadder: consequences !== undefined,
    hasRewards: programme.awards.length + programme.allowances.length > 0,
  };
}
