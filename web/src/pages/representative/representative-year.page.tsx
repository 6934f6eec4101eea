import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { YearButton } from '../../components/year-button.js';
import { MandateAttributes } from '../../features/attributes/mandate-attributes.js';
import { Announcements } from '../../features/cycles/announcements.js';
import { PastFigures } from '../../features/past-figures/past-figures.js';
import { RecordPastFigure } from '../../features/past-figures/record-past-figure.js';
import { Promises } from '../../features/people/promises.js';
import { useResponsibilityText } from '../../features/responsibility/responsibility.messages.js';
import { WardAssignmentList } from '../../features/responsibility/ward-assignment-list.js';
import { WaitingVisits } from '../../features/visits/waiting-visits.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan, useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';
import { HeldMandates } from './held-mandates.js';
import { QuickActions } from './quick-actions.js';
import { useRepresentativeText } from './representative.messages.js';
import { useRepresentativeSentence } from './representative-sentence.js';
import { RepresentativeYear } from './representative-year.js';

const REPRESENTATIVE_YEAR = graphql(`
  query RepresentativeYear($id: ID!, $year: Int!, $readsDuty: Boolean!, $isOwn: Boolean!, $readsCertificates: Boolean!, $readsPast: Boolean!) {
    representative(id: $id) {
      id
      name
      mandates {
        id
        ...HeldMandates_mandate
      }
      attributed: mandates @include(if: $readsDuty) {
        id
        ...MandateAttributes_mandate
      }
      pastFigures @include(if: $readsPast) {
        ...PastFigures_figure
      }
      ...RepresentativeSentence_representative
      ...RepresentativeYear_representative
    }
    wardAssignments(representativeId: $id, period: ALL, first: 20) {
      nodes {
        id
        ...WardAssignmentList_assignment
      }
    }
    jurisdiction {
      id
      programme {
        eventKinds {
          key
        }
        ...Promises_programme
        visits {
          hasDueVisits
        }
        attributes {
          of
          ...AttributeField_attribute
        }
      }
    }
  }
`);

export function RepresentativeYearPage({ id, isOwn }: { id: string; isOwn: boolean }) {
  const text = useRepresentativeText();
  const chainText = useResponsibilityText();
  const year = useYear();
  const can = useCan();
  const viewer = useViewer();
  const { currentYear, programme } = useJurisdiction();
  const sentence = useRepresentativeSentence();
  const readsCertificates = can('certificate.read') && (isOwn || !viewer.representative);
  const readsPast = isOwn || (can('evaluation.read') && !viewer.representative);
  const query = useQuery(REPRESENTATIVE_YEAR, {
    variables: { id, year, readsDuty: can('attendance.read'), isOwn, readsCertificates, readsPast },
  });
  const representative = query.data?.representative;
  const isCurrent = year === currentYear;
  const usual = isOwn ? text('myYear') : text('representative');
  const title = representative ? text('yearOf', { name: representative.name, year }) : usual;
  return (
    <Page
      title={title}
      sentence={representative && sentence(representative, isCurrent)}
      actions={
        <>
          {isOwn && <QuickActions at="top" />}
          {programme.sheets.length > 0 && (
            <YearButton variant="default" to={paths.sheets(id)}>
              {text('sheets')}
            </YearButton>
          )}
        </>
      }
    >
      {isOwn && <Announcements />}
      {isOwn && <WaitingVisits />}
      <QueryStates query={query}>
        {({ representative: found, wardAssignments, jurisdiction: { programme } }) => (
          <>
            <HeldMandates mandates={found.mandates} readsLinks={isOwn || can('linkage.read')} />
            {found.attributed?.map(mandate => (
              <MandateAttributes
                key={mandate.id}
                mandate={mandate}
                definitions={programme.attributes.filter(({ of }) => of === 'REPRESENTATIVE')}
              />
            ))}
            {wardAssignments.nodes.length > 0 && (
              <Section title={chainText('posts')}>
                <WardAssignmentList assignments={wardAssignments.nodes} />
              </Section>
            )}
            <RepresentativeYear
              representative={found}
              year={year}
              isCurrent={isCurrent}
              isOwn={isOwn}
              hasEvents={programme.eventKinds.length > 0}
              hasDueVisits={programme.visits.hasDueVisits}
            />
            {found.pastFigures && (
              <PastFigures
                figures={found.pastFigures}
                action={
                  can('past-figure.record') && (
                    <RecordPastFigure subject={{ representativeId: id }} measures={[]} refetch="RepresentativeYear" />
                  )
                }
              />
            )}
            {isOwn && <Promises programme={programme} />}
          </>
        )}
      </QueryStates>
      {isOwn && <QuickActions at="bottom" />}
    </Page>
  );
}
