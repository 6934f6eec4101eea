import { Text } from '@mantine/core';
import { householdWords } from '../../components/household-words.js';
import { ObjectionLink } from '../../components/objection-link.js';
import { ProxyMark } from '../../components/proxy-mark.js';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { VisitList_VisitFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { VisitDuties } from './visit-duties.js';
import { useVisitWords } from './visit-words.js';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment VisitList_visit on Visit {
    id
    visitedOn
    channelTitle
    isCollective
    round {
      key
      title
    }
    help {
      key
      title
    }
    duty {
      key
      title
    }
    need
    suggestion
    occasion
    note
    isWithdrawn
    viewerCanCorrect
    corrections {
      correctedAt
    }
    proxyEntry {
      ...ProxyMark_entry
    }
    duties {
      ...VisitDuties_duty
    }
    household {
      id
      headName
      address
    }
    representative {
      id
      name
    }
  }
`);

/** Visits, the newest first. */
export function VisitList({ visits, showsWho }: { visits: readonly VisitList_VisitFragment[]; showsWho: boolean }) {
  const format = useFormat();
  const text = useVisitsText();
  const words = useVisitWords();
  function correctionWords({
    isWithdrawn,
    corrections,
  }: Pick<VisitList_VisitFragment, 'isWithdrawn' | 'corrections'>): string {
    if (isWithdrawn) return text('withdrawn');
    return text(corrections.length > 0 ? 'corrected' : 'correct');
  }
  return (
    <Rows>
      {visits.map(({ household, representative, ...visit }) => (
        <Rows.Row key={visit.id}>
          <Rows.Main>
            <Text fw={600}>{householdWords(household)}</Text>
            <Text size="sm">{words.noted(visit)}</Text>
            <VisitDuties duties={visit.duties} />
            <ProxyMark entry={visit.proxyEntry} />
          </Rows.Main>
          <Text size="sm" c="dimmed">
            {format.weekday(visit.visitedOn)} · {words.manner(visit)}
            {showsWho && ' · '}
            {showsWho && <YearLink to={paths.representative(representative.id)}>{representative.name}</YearLink>}
          </Text>
          {(visit.viewerCanCorrect || visit.corrections.length > 0) && (
            <YearLink
              to={paths.visit(visit.id)}
              size="sm"
              className="no-print"
              aria-label={format.labelled(correctionWords(visit), householdWords(household))}
            >
              {correctionWords(visit)}
            </YearLink>
          )}
          <ObjectionLink
            type="VISIT"
            id={visit.id}
            representativeId={representative.id}
            name={`${household.headName} ${format.day(visit.visitedOn)}`}
          />
        </Rows.Row>
      ))}
    </Rows>
  );
}
