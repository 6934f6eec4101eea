import { Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import type { MatterReportBack_MatterFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useOccasionsText } from './occasions.messages.js';

graphql(`
  fragment MatterReportBack_matter on Matter {
    id
    reportedBack {
      reportedOn
      activity {
        id
        kindTitle
      }
    }
  }
`);

/** On which days the answer was told to people. */
export function MatterReportBack({ matter: { reportedBack } }: { matter: MatterReportBack_MatterFragment }) {
  const text = useOccasionsText();
  const format = useFormat();
  if (reportedBack.length === 0) return null;
  return (
    <Section title={text('reportedBack')}>
      {reportedBack.map(({ reportedOn, activity }) => (
        <Text key={activity.id}>
          <YearLink to={paths.activity(activity.id)}>
            {text('reportedOn', { date: format.date(reportedOn), kind: activity.kindTitle })}
          </YearLink>
        </Text>
      ))}
    </Section>
  );
}
