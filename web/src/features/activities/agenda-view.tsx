import { Anchor, List, Stack, Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import type { AgendaView_ActivityFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { AnswerLine } from './answer-line.js';
import { useOccasionsText } from './occasions.messages.js';

graphql(`
  fragment AgendaView_activity on Activity {
    id
    agenda {
      key
      title
      note
    }
    minutesFile {
      id
      name
      address
    }
    answersReported @include(if: $showsMinutes) {
      ...AnswerLine_answer
    }
  }
`);

/** The agenda for those who keep no minutes: what is on it, what was said, what was reported back. */
export function AgendaView({ activity }: { activity: AgendaView_ActivityFragment }) {
  const text = useOccasionsText();
  const format = useFormat();
  const { agenda, minutesFile, answersReported = [] } = activity;
  if (agenda.length === 0 && !minutesFile) return null;
  return (
    <Section title={text('agenda')}>
      <Stack gap="xs">
        {agenda.map(({ key, title, note }) => (
          <Text key={key}>{note ? format.labelled(title, note) : title}</Text>
        ))}
        {answersReported.length > 0 && <Text fw={600}>{text('reported')}</Text>}
        <List>
          {answersReported.map(answer => (
            <List.Item key={answer.matterId}>
              {answer.title} · <AnswerLine answer={answer} />
            </List.Item>
          ))}
        </List>
        {minutesFile && (
          <Anchor href={minutesFile.address}>{format.labelled(text('minutesFile'), minutesFile.name)}</Anchor>
        )}
      </Stack>
    </Section>
  );
}
