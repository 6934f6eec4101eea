import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { ChipChoice } from '../../components/chip-choice.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { useYearOpeningText } from '../../features/year-opening/year-opening.messages.js';
import { YearOpeningSheet } from '../../features/year-opening/year-opening-sheet.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useJurisdiction } from '../../lib/viewer.js';

const YEAR_OPENING = graphql(`
  query YearOpening($year: Int!, $continuesLinks: Boolean!) {
    yearOpening(year: $year, continuesLinks: $continuesLinks) {
      ...YearOpeningSheet_opening
    }
  }
`);

/** What the new year starts with: looked at first, then opened. */
export function YearOpeningPage() {
  const text = useYearOpeningText();
  const { today } = useJurisdiction();
  const thisYear = Number(today.slice(0, 4));
  const [read, change] = useAddress();
  const year = read('opens') === String(thisYear) ? thisYear : thisYear + 1;
  const continuesLinks = read('links') !== 'no';
  const query = useQuery(YEAR_OPENING, { variables: { year, continuesLinks }, fetchPolicy: 'network-only' });
  return (
    <Page title={text('title')} width="narrow">
      <Filters label={text('title')}>
        <ChipChoice
          label={text('year')}
          name="opens"
          value={String(year)}
          onChange={opens => change({ opens })}
          choices={[thisYear, thisYear + 1].map(each => ({ value: String(each), label: String(each) }))}
        />
        <Checkbox
          label={text('continuesLinks')}
          checked={continuesLinks}
          onChange={event => change({ links: event.currentTarget.checked ? null : 'no' })}
        />
      </Filters>
      <QueryStates query={query}>
        {({ yearOpening }) => <YearOpeningSheet opening={yearOpening} continuesLinks={continuesLinks} />}
      </QueryStates>
    </Page>
  );
}
