import { Section } from '../../components/section.js';
import type { VisitList_VisitFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { VisitList } from './visit-list.js';

/** Visits in the order of the days, under the name of each month. */
export function DiaryMonths({ visits }: { visits: readonly VisitList_VisitFragment[] }) {
  const format = useFormat();
  const months = new Map<string, VisitList_VisitFragment[]>();
  for (const visit of visits) {
    const month = visit.visitedOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), visit]);
  }
  return [...months].map(([month, entries]) => (
    <Section key={month} title={format.month(`${month}-01`)}>
      <VisitList visits={entries} showsWho={false} />
    </Section>
  ));
}
