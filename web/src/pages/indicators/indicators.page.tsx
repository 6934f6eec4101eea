import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { WardPicker } from '../../components/ward-picker.js';
import { YearButton } from '../../components/year-button.js';
import { IndicatorSheet } from '../../features/indicators/indicator-sheet.js';
import { useIndicatorText } from '../../features/indicators/indicators.messages.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const INDICATOR_SHEET = graphql(`
  query IndicatorSheet($wardId: ID, $on: Date!) {
    indicatorSheet(wardId: $wardId, on: $on) {
      ward {
        id
        name
      }
      lines {
        value
        isOverdue
      }
      ...IndicatorSheet_sheet
    }
  }
`);

/** The month of the year that is looked at: the one in the address, else the present or the last one. */
function useMonth(): string {
  const [read] = useAddress();
  const year = useYear();
  const { today, currentYear } = useJurisdiction();
  return read('month') ?? (year === currentYear ? today.slice(0, 7) : `${year}-12`);
}

export function IndicatorsPage() {
  const text = useIndicatorText();
  const [wardId, chooseWard] = useChosenWard();
  const [, change] = useAddress();
  const month = useMonth();
  const query = useQuery(INDICATOR_SHEET, { variables: { wardId, on: `${month}-01` } });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : query.previousData) };
  const sheet = shown.data?.indicatorSheet;
  const counts = sheet && {
    ward: sheet.ward.name,
    count: sheet.lines.length,
    told: sheet.lines.filter(({ value }) => value !== null).length,
    overdue: sheet.lines.filter(({ isOverdue }) => isOverdue).length,
  };
  return (
    <Page
      title={text('title')}
      sentence={counts && text('sentence', counts)}
      actions={
        <>
          <YearButton variant="default" to={paths.indicatorReports({ state: 'SUBMITTED', ward: wardId })}>
            {text('queue')}
          </YearButton>
          <PrintButton />
        </>
      }
    >
      <Filters label={text('title')}>
        <WardPicker value={wardId} onChange={chooseWard} />
        <TextInput
          type="month"
          label={text('month')}
          value={month}
          onChange={event => change({ month: event.currentTarget.value })}
        />
      </Filters>
      <QueryStates query={shown}>
        {({ indicatorSheet }) =>
          indicatorSheet.lines.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          ) : (
            <IndicatorSheet sheet={indicatorSheet} />
          )
        }
      </QueryStates>
    </Page>
  );
}
