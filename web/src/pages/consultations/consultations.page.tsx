import { useQuery } from '@apollo/client/react';
import { NativeSelect, Text } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { YearButton } from '../../components/year-button.js';
import { BriefingList } from '../../features/briefings/briefing-list.js';
import { useBriefingsText } from '../../features/briefings/briefings.messages.js';
import { SendBriefingButton } from '../../features/briefings/send-briefing-button.js';
import { ConsultationList } from '../../features/consultations/consultation-list.js';
import { useConsultationsText } from '../../features/consultations/consultations.messages.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const CONSULTATIONS = graphql(`
  query Consultations($year: Int!, $procedure: String, $wardId: ID, $after: String, $follows: Boolean!, $briefed: Boolean!) {
    consultations(year: $year, procedure: $procedure, wardId: $wardId, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ConsultationList_consultation
      }
    }
    briefings(year: $year, first: 20) @include(if: $briefed) {
      nodes {
        id
        ...BriefingList_briefing
      }
    }
    jurisdiction {
      id
      programme {
        procedures {
          key
          title
        }
        briefingKinds {
          key
          title
        }
      }
    }
  }
`);

export function ConsultationsPage() {
  const text = useConsultationsText();
  const briefingText = useBriefingsText();
  const year = useYear();
  const can = useCan();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const may = { follows: can('consultation.follow'), briefed: can('briefing.read') };
  const { fetchMore, ...query } = useQuery(CONSULTATIONS, {
    variables: { year, procedure: read('procedure'), wardId, ...may },
  });
  const { procedures = [], briefingKinds = [] } = query.data?.jurisdiction.programme ?? {};
  return (
    <Page
      title={text('title')}
      sentence={query.data && text('count', { year, count: query.data.consultations.totalCount })}
      actions={
        <>
          {can('consultation.hold') && procedures.length > 0 && (
            <YearButton to={paths.newConsultation()}>{text('start')}</YearButton>
          )}
          {can('briefing.send') && briefingKinds.length > 0 && <SendBriefingButton kinds={briefingKinds} />}
        </>
      }
    >
      <Filters label={text('title')}>
        <NativeSelect
          label={text('procedure')}
          value={read('procedure') ?? ''}
          onChange={event => change({ procedure: event.currentTarget.value })}
          data={[
            { value: '', label: text('anyProcedure') },
            ...procedures.map(({ key, title }) => ({ value: key, label: title })),
          ]}
        />
        <WardPicker value={wardId} onChange={chooseWard} />
      </Filters>
      <QueryStates query={query}>
        {({ consultations, briefings, jurisdiction }) => (
          <>
            {consultations.nodes.length === 0 ? (
              <EmptyState title={text(jurisdiction.programme.procedures.length === 0 ? 'noProcedures' : 'none')} />
            ) : (
              <>
                <ConsultationList consultations={consultations.nodes} />
                <ShowMore list={consultations} fetchMore={fetchMore} />
              </>
            )}
            {briefings && jurisdiction.programme.briefingKinds.length > 0 && (
              <Section title={briefingText('title')}>
                {briefings.nodes.length === 0 && <Text c="dimmed">{briefingText('none')}</Text>}
                <BriefingList briefings={briefings.nodes} />
              </Section>
            )}
          </>
        )}
      </QueryStates>
    </Page>
  );
}
