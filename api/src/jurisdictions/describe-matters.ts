import type { Programme } from '../programmes/programme.js';
import type { Language, Text } from '../shared/language.js';
import type { MatterKind } from './matter-kind.type.js';

/** The kinds of matters in the words of one language. */
export function describeMatterKinds({ matters, wards }: Programme, language: Language): MatterKind[] {
  const labelOf = ({ key, title }: { key: string; title: Text }) => ({ key, title: title[language] });
  const wardKinds = new Map(wards.kinds.map(kind => [kind.key, kind]));
  return matters.kinds.map(kind => ({
    ...labelOf(kind),
    raisedBy: kind.raisedBy,
    needsTopic: kind.topic === 'required',
    leastAuthors: kind.authors?.least ?? 1,
    mostAuthors: kind.authors ? (kind.authors.most ?? null) : 1,
    states: kind.states.map(labelOf),
    outcomes: kind.outcomes.map(labelOf),
    ratings: kind.ratings.map(labelOf),
    settlers: kind.settledBy.map(labelOf),
    ownerWardKinds: kind.owner?.wardKinds ?? [],
    ownedByGroups: kind.owner?.groups ?? false,
    levels: kind.levels.map(({ wardKind }) => labelOf(wardKinds.get(wardKind)!)),
  }));
}
