import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ComparisonSkeleton } from '../../features/ward-comparison/comparison-skeleton.js';
import { useWardComparisonText } from '../../features/ward-comparison/ward-comparison.messages.js';
import { graphql } from '../../lib/graphql.js';
import { ComparedWards } from './compared-wards.js';

const COMPARISON_CHOICES = graphql(`
  query ComparisonChoices {
    measures {
      key
      title
    }
    jurisdiction {
      id
      programme {
        headlines {
          key
        }
      }
    }
  }
`);

/** Of a programme that names no headlines, the first measures of the catalogue. */
const UNASKED_MEASURES = 4;

/** Wards side by side: which do better, which do worse, compared with the whole and with last year. */
export function WardComparisonPage() {
  const text = useWardComparisonText();
  const query = useQuery(COMPARISON_CHOICES);
  if (query.data) {
    const { measures, jurisdiction } = query.data;
    const { headlines } = jurisdiction.programme;
    const usual = headlines.length > 0 ? headlines : measures.slice(0, UNASKED_MEASURES);
    return <ComparedWards measures={measures} usual={usual.map(({ key }) => key)} />;
  }
  return (
    <Page title={text('title')}>
      <QueryStates query={query} skeleton={<ComparisonSkeleton />}>
        {() => null}
      </QueryStates>
    </Page>
  );
}
