import { Button, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { type ChosenFile, FileField } from '../../components/file-field.js';
import { Section } from '../../components/section.js';
import type { AgendaForm_ActivityFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { AnswerLine } from './answer-line.js';
import { useOccasionsText } from './occasions.messages.js';

graphql(`
  fragment AgendaForm_activity on Activity {
    id
    version
    minutes
    needsMinutes
    agenda {
      key
      title
      reportsBack
      note
    }
    minutesFile {
      id
      name
    }
    answersToReport {
      ...AnswerLine_answer
    }
    answersReported {
      ...AnswerLine_answer
    }
  }
`);

const RECORD = graphql(`
  mutation RecordMinutes($input: RecordMinutesInput!) {
    recordMinutes(input: $input) {
      id
      ...AgendaForm_activity
    }
  }
`);

/** What the minutes say, to see whether they changed. */
function saidIn({ agenda, minutesFile, answersReported }: AgendaForm_ActivityFragment): string {
  const told = answersReported.map(({ matterId }) => matterId).sort();
  return JSON.stringify([agenda.map(({ key, note }) => [key, note]), minutesFile?.id ?? null, told]);
}

/** What was said item by item, the minutes as a file, and which answers were told to people. */
export function AgendaForm({ activity }: { activity: AgendaForm_ActivityFragment }) {
  const text = useOccasionsText();
  const [notes, setNotes] = useState(() =>
    Object.fromEntries(activity.agenda.map(({ key, note }) => [key, note ?? ''])),
  );
  const [file, setFile] = useState<ChosenFile | null>(activity.minutesFile);
  const [told, setTold] = useState<string[]>(() => activity.answersReported.map(({ matterId }) => matterId));
  const { act, isActing, error } = useAction(RECORD, {
    onDone: ({ recordMinutes }) => {
      setRead(recordMinutes);
      showToast(text('minutesSaved'));
    },
  });
  const [read, setRead] = useState(activity);
  // What somebody else wrote into the minutes since is refused, not overwritten; a roll saved meanwhile is no reason.
  const { version } = saidIn(activity) === saidIn(read) ? activity : read;
  const { id, minutes, agenda, needsMinutes } = activity;
  function submit(event: FormEvent): void {
    event.preventDefault();
    const said = Object.entries(notes).map(([item, note]) => ({ item, note }));
    const input = { activityId: id, version, minutes, fileId: file?.id ?? null, agenda: said };
    void act({ ...input, reportedMatterIds: told });
  }
  if (agenda.length === 0 && !needsMinutes && !activity.minutesFile) return null;
  return (
    <Section title={text('agenda')}>
      <form onSubmit={submit}>
        <Stack>
          {needsMinutes && <Text size="sm">{text('minutesNeeded')}</Text>}
          {agenda.map(({ key, title, reportsBack }) => (
            <Stack key={key} gap="xs">
              {reportsBack && <AnswersToTell activity={activity} told={told} onChange={setTold} />}
              <Textarea
                label={title}
                autosize
                value={notes[key] ?? ''}
                onChange={event => setNotes({ ...notes, [key]: event.currentTarget.value })}
              />
            </Stack>
          ))}
          <FileField label={text('minutesFile')} value={file} onChange={setFile} />
          <ActionError error={error} />
          <Button type="submit" variant="default" loading={isActing} style={{ alignSelf: 'flex-start' }}>
            {text('saveMinutes')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}

interface AnswersToTellProps {
  activity: AgendaForm_ActivityFragment;
  told: string[];
  onChange: (told: string[]) => void;
}

function AnswersToTell({ activity: { answersToReport, answersReported }, told, onChange }: AnswersToTellProps) {
  const text = useOccasionsText();
  const format = useFormat();
  const known = new Map([...answersReported, ...answersToReport].map(answer => [answer.matterId, answer]));
  if (known.size === 0) return <Text c="dimmed">{text('nothingToReport')}</Text>;
  return (
    <Checkbox.Group label={text('toReport')} value={told} onChange={onChange}>
      <Stack gap="xs" mt={4}>
        {[...known.values()].map(answer => (
          <Checkbox
            key={answer.matterId}
            value={answer.matterId}
            label={format.list([answer.title, ...(answer.isLeftOver ? [text('leftOver')] : [])])}
            description={<AnswerLine answer={answer} />}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
