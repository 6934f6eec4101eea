import type { ComparisonPart, ComparisonSort, EffectChoice_CycleFragment } from '../../../generated/graphql.js';
import { useAddress } from '../../../lib/search-parameters.js';
import { DRAFT } from '../use-version-text.js';

/** Stands for the results that stand, where a version is asked for. */
export const STANDING = 'standing';

const PARTS: readonly ComparisonPart[] = ['MOVED', 'BAND_CHANGED', 'UNDECIDED', 'ALL'];
const SORTS: readonly ComparisonSort[] = ['CHANGE', 'GAIN', 'LOSS', 'PLACE'];

/** What is tried on whom, and how it is listed. */
export interface EffectView {
  from: string;
  to: string;
  of: number;
  type: string;
  part: ComparisonPart;
  sort: ComparisonSort;
}

export type ChangeView = (part: Partial<EffectView>) => void;

interface Asked {
  cycles: readonly EffectChoice_CycleFragment[];
  versionInForce: number;
  hasDraft: boolean;
}

/** The view as the address holds it: by default the draft, or the version in force, on the last published year. */
export function useEffectView({ cycles, versionInForce, hasDraft }: Asked): [EffectView | null, ChangeView] {
  const [read, change] = useAddress();
  const newest = cycles.find(({ phase }) => phase === 'PUBLISHED') ?? cycles[0];
  if (!newest) return [null, change];
  const asked = Number(read('of'));
  const of = cycles.some(({ year }) => year === asked) ? asked : newest.year;
  const types = cycles.filter(({ year }) => year === of).map(({ type }) => type);
  const to = read('to') ?? (hasDraft ? DRAFT : String(versionInForce));
  const isVersion = to !== DRAFT && versionInForce > 1;
  const view = {
    from: read('from') ?? (isVersion ? String(Math.max(1, Number(to) - 1)) : STANDING),
    to,
    of,
    type: types.find(type => type === read('type')) ?? types[0]!,
    part: PARTS.find(part => part === read('part')) ?? 'MOVED',
    sort: SORTS.find(sort => sort === read('sort')) ?? 'CHANGE',
  };
  return [view, part => change({ ...part })];
}
