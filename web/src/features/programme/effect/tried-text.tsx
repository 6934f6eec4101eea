import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Text } from '@mantine/core';
import { QueryStates } from '../../../components/query-states.js';
import { graphql } from '../../../lib/graphql.js';
import { useEffectText } from './effect.messages.js';
import { RubricEffect } from './rubric-effect.js';
import type { ShiftRow } from './shift-words.js';
import { type ChangeView, type EffectView, STANDING } from './use-effect-view.js';

const TRIAL = graphql(`
  query RubricTrial(
    $sourceText: String!
    $year: Int!
    $type: String!
    $against: Int
    $part: ComparisonPart
    $sort: ComparisonSort
    $first: Int!
    $after: String
  ) {
    rubricTrial(sourceText: $sourceText, year: $year, type: $type, against: $against) {
      check {
        problemCount
      }
      comparison {
        ...RubricEffect_comparison
        rows(part: $part, sort: $sort, first: $first, after: $after) {
          ...ShiftList_rows
        }
      }
    }
  }
`);

const PAGE = 20;
/** As many as the server gives at once, for a file. */
const LARGE_PAGE = 100;

interface TriedTextProps {
  sourceText: string;
  view: EffectView;
  change: ChangeView;
  mend: () => void;
}

/** What one text does to one year. */
export function TriedText({ sourceText, view, change, mend }: TriedTextProps) {
  const text = useEffectText();
  const { from, of: year, type, part, sort } = view;
  const against = from === STANDING ? null : Number(from);
  const variables = { sourceText, year, type, against, part, sort, first: PAGE };
  // Records change; what is known of another part or order stays on screen while the next is on its way.
  const query = useQuery(TRIAL, { variables, fetchPolicy: 'cache-and-network' });
  const data = query.data ?? (query.error ? undefined : query.previousData);
  async function pageAfter(after: string | null) {
    const page = { ...variables, first: LARGE_PAGE, after };
    const { data: next } = await query.client.query({ query: TRIAL, variables: page, fetchPolicy: 'no-cache' });
    return next?.rubricTrial.comparison?.rows;
  }
  async function loadAll(): Promise<readonly ShiftRow[]> {
    let page = await pageAfter(null);
    const all = [...(page?.nodes ?? [])];
    while (page?.pageInfo.hasNextPage) {
      page = await pageAfter(page.pageInfo.endCursor ?? null);
      all.push(...(page?.nodes ?? []));
    }
    return all;
  }
  return (
    <QueryStates query={{ ...query, data }}>
      {({ rubricTrial: { check, comparison } }) =>
        comparison ? (
          <RubricEffect
            comparison={comparison}
            rows={comparison.rows}
            view={view}
            change={change}
            fetchMore={query.fetchMore}
            loadAll={loadAll}
          />
        ) : (
          <Alert color="orange" variant="light" role="status">
            <Group justify="space-between">
              <Text>{text('broken', { count: check.problemCount })}</Text>
              <Button variant="default" onClick={mend}>
                {text('toFile')}
              </Button>
            </Group>
          </Alert>
        )
      }
    </QueryStates>
  );
}
