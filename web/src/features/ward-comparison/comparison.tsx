import { SimpleGrid, Text } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import type { Comparison_ComparisonFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { orderedRows } from './comparison-order.js';
import { ComparisonPicture } from './comparison-picture.js';
import { ComparisonTable } from './comparison-table.js';
import { type ComparisonView, MOST_WARDS } from './comparison-view.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

graphql(`
  fragment Comparison_wardFigures on WardFigures {
    representativeCount
    householdCount
    ward {
      id
      name
      kindTitle
      terrain
      peopleCount
    }
    reported {
      year
      measure
      value
      outOf
      source
    }
    changes {
      id
      kind
      changedOn
      formerName
      predecessors {
        id
        name
      }
      successors {
        id
        name
      }
    }
    figures {
      measure
      unit
      numerator
      denominator
      rate
      hasEnoughData
      perHundredRepresentatives
      perHundredHouseholds
      previous {
        numerator
        denominator
        rate
        hasEnoughData
        perHundredRepresentatives
        perHundredHouseholds
      }
    }
  }
`);

graphql(`
  fragment Comparison_comparison on WardComparison {
    year
    parent {
      id
      name
    }
    measures {
      key
      title
      unit
    }
    total {
      ...Comparison_wardFigures
    }
    rows {
      ...Comparison_wardFigures
    }
  }
`);

interface ComparisonProps {
  comparison: Comparison_ComparisonFragment;
  view: ComparisonView;
  change: (part: Partial<ComparisonView>) => void;
}

/** Small pictures in one order, and the table beside them. */
export function Comparison({ comparison, view, change }: ComparisonProps) {
  const text = useWardComparisonText();
  const { year, measures, total, parent } = comparison;
  const rows = orderedRows(comparison.rows, view.order, view.basis);
  if (rows.length === 0)
    return <EmptyState title={text('nothing', { place: parent.name })} advice={text('nothingAdvice')} />;
  const drawn = rows.slice(0, MOST_WARDS);
  return (
    <>
      {drawn.length < rows.length && (
        <Text c="dimmed">{text('drawnSome', { drawn: drawn.length, count: rows.length })}</Text>
      )}
      <SimpleGrid cols={{ base: 1, lg: measures.length > 1 ? 2 : 1 }} spacing="md">
        {measures.map(measure => (
          <ComparisonPicture
            key={measure.key}
            measure={measure}
            rows={drawn}
            total={total}
            year={year}
            basis={view.basis}
          />
        ))}
      </SimpleGrid>
      <ComparisonTable
        rows={rows}
        total={total}
        measures={measures}
        year={year}
        order={view.order}
        onOrder={order => change({ order })}
      />
    </>
  );
}
