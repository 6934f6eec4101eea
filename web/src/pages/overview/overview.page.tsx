import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { Announcements } from '../../features/cycles/announcements.js';
import { useFigureSentence } from '../../features/figures/figure-sentence.js';
import { useFiguresText } from '../../features/figures/figures.messages.js';
import { FurtherLinks } from '../../features/figures/further-links.js';
import { HeadlineFigures } from '../../features/figures/headline-figures.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';

const OVERVIEW = graphql(`
  query Overview($year: Int!, $wardId: ID) {
    jurisdiction {
      id
      programme {
        headlines {
          key
        }
      }
    }
    figures(year: $year, wardId: $wardId) {
      ...HeadlineFigure_figure
    }
  }
`);

/** How is it going, what is falling, where to look next: of the jurisdiction, or of the viewer's own ward. */
export function OverviewPage() {
  const text = useFiguresText();
  const year = useYear();
  const sentence = useFigureSentence();
  const { name } = useJurisdiction();
  const { ward } = useViewer();
  const wardId = ward?.id ?? null;
  const query = useQuery(OVERVIEW, { variables: { year, wardId } });
  return (
    <Page
      title={text('title', { place: ward?.name ?? name, year })}
      sentence={query.data && sentence(query.data.figures, year)}
      actions={<PrintButton />}
    >
      <Announcements />
      <QueryStates query={query}>
        {({ figures, jurisdiction }) => (
          <HeadlineFigures
            figures={figures}
            headlines={jurisdiction.programme.headlines.map(({ key }) => key)}
            year={year}
            wardId={wardId}
          />
        )}
      </QueryStates>
      <FurtherLinks />
    </Page>
  );
}
