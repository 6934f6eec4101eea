import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { YearButton } from '../../components/year-button.js';
import { WardAttributes } from '../../features/attributes/ward-attributes.js';
import { ExternalIds } from '../../features/external-ids/external-ids.js';
import { WardIndicators } from '../../features/indicators/ward-indicators.js';
import { PastFigures } from '../../features/past-figures/past-figures.js';
import { RecordPastFigure } from '../../features/past-figures/record-past-figure.js';
import { ChainSteps } from '../../features/responsibility/chain-steps.js';
import { useResponsibilityText } from '../../features/responsibility/responsibility.messages.js';
import { useWardText } from '../../features/ward/ward.messages.js';
import { WardChildren } from '../../features/ward/ward-children.js';
import { WardFigures } from '../../features/ward/ward-figures.js';
import { WardPlace } from '../../features/ward/ward-place.js';
import { WardRepresentatives } from '../../features/ward/ward-representatives.js';
import { useWardSentence } from '../../features/ward/ward-sentence.js';
import { WardHistory } from '../../features/ward-changes/ward-history.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';

const WARD = graphql(`
  query WardPage($id: ID!, $year: Int!, $after: String) {
    ward(id: $id) {
      id
      name
      terrain
      hasBoard
      parent {
        id
      }
      responsibility {
        ...ChainSteps_step
      }
      ...WardPlace_ward
      ...WardAttributes_ward
      ...WardSentence_ward
      ...WardChildren_ward
      ...WardHistory_ward
      pastFigures {
        ...PastFigures_figure
      }
    }
    figures(year: $year, wardId: $id) {
      ...WardFigures_figure
      ...WardSentence_figure
      key: measure
      title
    }
    jurisdiction {
      id
      programme {
        attributes {
          of
          ...AttributeField_attribute
        }
      }
    }
    representatives(wardId: $id, first: 30, after: $after) {
      ...WardRepresentatives_representatives
    }
  }
`);

const WARD_INDICATORS = graphql(`
  query WardIndicators($id: ID!, $on: Date!) {
    indicatorSheet(wardId: $id, on: $on) {
      ...WardIndicators_sheet
    }
  }
`);

/** The indicators of a ward, for those who may read them; nothing for others. */
function useIndicators(id: string, year: number) {
  const can = useCan();
  const { today, currentYear } = useJurisdiction();
  const on = year === currentYear ? today : `${year}-12-31`;
  return useQuery(WARD_INDICATORS, { variables: { id, on }, skip: !can('indicator.read') }).data?.indicatorSheet;
}

/** One ward: its figures, what lies below it, and who represents it. */
export function WardPage() {
  const text = useWardText();
  const can = useCan();
  const chainText = useResponsibilityText();
  const jurisdiction = useJurisdiction();
  const sentence = useWardSentence();
  const year = useYear();
  const { id = '' } = useParams();
  const query = useQuery(WARD, { variables: { id, year } });
  const ward = query.data?.ward;
  const indicators = useIndicators(id, year);
  return (
    <Page
      title={ward?.name ?? text('ward')}
      sentence={ward && query.data && sentence(ward, query.data.figures, year)}
      actions={
        <>
          {ward?.parent && (
            <YearButton variant="default" to={paths.wardComparison({ parent: ward.parent.id })}>
              {text('compareSiblings')}
            </YearButton>
          )}
          {ward?.hasBoard && (
            <Button component={Link} variant="default" to={paths.board(jurisdiction.key, id)}>
              {text('board')}
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      <QueryStates query={query}>
        {data => (
          <>
            <WardPlace ward={data.ward} />
            <WardHistory ward={data.ward} />
            {data.ward.terrain && <Text c="dimmed">{text('terrain', { terrain: data.ward.terrain })}</Text>}
            <WardAttributes
              ward={data.ward}
              definitions={data.jurisdiction.programme.attributes.filter(({ of }) => of === 'WARD')}
            />
            <WardFigures figures={data.figures} wardId={id} year={year} />
            <ChainSteps steps={data.ward.responsibility} title={chainText('above', { ward: data.ward.name })} />
            {indicators && <WardIndicators sheet={indicators} />}
            <PastFigures
              figures={data.ward.pastFigures}
              action={
                can('past-figure.record') && (
                  <RecordPastFigure subject={{ wardId: id }} measures={data.figures} refetch="WardPage" />
                )
              }
            />
            <WardChildren ward={data.ward} />
            <ExternalIds recordId={data.ward.id} />
            <WardRepresentatives representatives={data.representatives} fetchMore={query.fetchMore} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}
