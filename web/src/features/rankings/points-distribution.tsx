import { ChartFrame } from '../../charts/chart-frame.js';
import { PointsHistogram } from '../../charts/points-histogram.js';
import type { PointsDistribution_CycleFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useRankingsText } from './rankings.messages.js';

graphql(`
  fragment PointsDistribution_cycle on EvaluationCycle {
    id
    year
    subject
    typeTitle
    distribution {
      from
      to
      count
    }
    bandCounts {
      band
      title
      count
      from
    }
  }
`);

/** How the points of one peer group are spread, with its bands marked. */
export function PointsDistribution({ cycle }: { cycle: PointsDistribution_CycleFragment }) {
  const text = useRankingsText();
  const format = useFormat();
  const { distribution, bandCounts, subject, typeTitle, year } = cycle;
  const unit = text(subject);
  const bandName = (band: (typeof bandCounts)[number]): string =>
    band.from == null ? band.title : text('bandFrom', { band: band.title, from: format.points(band.from) });
  const table = {
    columns: [text('bin'), text('count', { unit })],
    rows: [
      ...distribution.map(bin => [text('binRange', { from: bin.from, to: bin.to }), String(bin.count)]),
      ...bandCounts.map(band => [bandName(band), String(band.count)]),
    ],
  };
  // Points that are still provisional are of another maximum than the bands, so the bands wait for the last total.
  const people = distribution.reduce((sum, { count }) => sum + count, 0);
  const isBanded = people > 0 && bandCounts.reduce((sum, { count }) => sum + count, 0) === people;
  const bands = bandCounts.map(band => ({
    key: band.band,
    from: band.from == null ? null : Number(band.from),
    name: band.title,
    count: `${format.number(band.count)} ${unit}`,
  }));
  return (
    <ChartFrame
      title={text('distribution', { type: typeTitle, year })}
      unit={isBanded ? unit : text('unitProvisional', { unit })}
      table={table}
      isEmpty={distribution.every(({ count }) => count === 0)}
      emptyText={text('noDistribution')}
    >
      <PointsHistogram bins={distribution} bands={isBanded ? bands : []} />
    </ChartFrame>
  );
}
