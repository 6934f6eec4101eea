import type { RankingSort } from '../../generated/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useYear } from '../../lib/year.js';

const SORTS = ['RANK', 'NAME', 'MOVEMENT'] as const satisfies readonly RankingSort[];

/** Which part of which peer group the address bar asks for. */
export interface RankingsView {
  year: number;
  type: string | null;
  wardId: string | null;
  band: string | null;
  search: string | null;
  sort: RankingSort;
}

type Change = (part: Partial<Omit<RankingsView, 'year'>>) => void;

export function useRankingsView(): [view: RankingsView, change: Change] {
  const [read, write] = useAddress();
  const year = useYear();
  const view: RankingsView = {
    year,
    type: read('type'),
    wardId: read('ward'),
    band: read('band'),
    search: read('q'),
    sort: SORTS.find(sort => sort === read('sort')) ?? 'RANK',
  };
  return [
    view,
    ({ wardId, search, ...rest }) =>
      write({ ...rest, ...(wardId !== undefined && { ward: wardId }), ...(search !== undefined && { q: search }) }),
  ];
}

/** The conditions as the server takes them; nothing when there are none. */
export function rankingFilter({ wardId, band, search }: RankingsView) {
  return wardId || band || search ? { wardId, band, search } : undefined;
}
