import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { EmptyState } from '../../../components/empty-state.js';
import { QueryStates } from '../../../components/query-states.js';
import { graphql } from '../../../lib/graphql.js';
import type { Draft } from '../use-draft.js';
import { useVersionText } from '../use-version-text.js';
import { useEffectText } from './effect.messages.js';
import { EffectChoice } from './effect-choice.js';
import { TriedText } from './tried-text.js';
import { useEffectView } from './use-effect-view.js';

const CHOICES = graphql(`
  query EffectChoices {
    evaluationCycles(first: 100) {
      totalCount
      nodes {
        ...EffectChoice_cycle
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface EffectProps {
  versionInForce: number;
  /** Null for whoever may write none. */
  draft: Draft | null;
  /** Opens the file, to mend it. */
  mend: () => void;
}

/** What the draft, or a version, would do to the figures of a year, before it is adopted. */
export function Effect({ versionInForce, draft, mend }: EffectProps) {
  const text = useEffectText();
  const query = useQuery(CHOICES);
  const cycles = query.data?.evaluationCycles.nodes ?? [];
  const hasDraft = draft?.isChanged ?? false;
  const [view, change] = useEffectView({ cycles, versionInForce, hasDraft });
  const tried = useVersionText(view?.to ?? String(versionInForce), draft?.text);
  return (
    <QueryStates query={query}>
      {() =>
        view ? (
          <Stack gap="lg">
            <EffectChoice {...{ cycles, versionInForce, hasDraft, view, change }} />
            <QueryStates query={tried}>
              {sourceText => <TriedText sourceText={sourceText} view={view} change={change} mend={mend} />}
            </QueryStates>
          </Stack>
        ) : (
          <EmptyState title={text('noCycles')} advice={text('noCyclesAdvice')} />
        )
      }
    </QueryStates>
  );
}
