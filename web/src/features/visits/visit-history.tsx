import { Text } from '@mantine/core';
import { householdWords } from '../../components/household-words.js';
import { Rows } from '../../components/rows.js';
import type { VisitHistory_VisitFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useVisitWords } from './visit-words.js';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment VisitHistory_visit on Visit {
    corrections {
      isWithdrawal
      reason
      correctedBy
      correctedAt
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
      household {
        id
        headName
        address
      }
    }
  }
`);

/** Who corrected a visit, when and why, and what it said before: the last correction first. */
export function VisitHistory({ visit: { corrections } }: { visit: VisitHistory_VisitFragment }) {
  const text = useVisitsText();
  const format = useFormat();
  const words = useVisitWords();
  const { timeZone } = useJurisdiction();
  return (
    <Rows>
      {corrections.map(({ isWithdrawal, reason, correctedBy, correctedAt, household, ...told }) => (
        <Rows.Row key={correctedAt}>
          <Rows.Main>
            <Text>
              {text(isWithdrawal ? 'withdrawnBy' : 'correctedBy', {
                when: format.instant(correctedAt, timeZone),
                name: correctedBy ?? '',
                reason,
              })}
            </Text>
            {!isWithdrawal && (
              <Text size="sm" c="dimmed">
                {text('before', {
                  words: [householdWords(household), format.day(told.visitedOn), words.manner(told), words.noted(told)]
                    .filter(Boolean)
                    .join(' · '),
                })}
              </Text>
            )}
          </Rows.Main>
        </Rows.Row>
      ))}
    </Rows>
  );
}
