import { useQuery } from '@apollo/client/react';
import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { ChipChoice } from '../../components/chip-choice.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useTaskListText } from './task-lists.messages.js';

const REPORT = graphql(`
  mutation ReportTask($input: ReportTaskInput!) {
    reportTask(input: $input) {
      id
      ...AddresseeRow_addressee
    }
  }
`);

const NIL_REPORTS = graphql(`
  query NilReports {
    taskListProgramme {
      hasNilReports
    }
  }
`);

const RESULTS = ['done', 'nil', 'notDone'] as const;
type Result = (typeof RESULTS)[number];

interface ReportTaskFormProps {
  named: { taskAddresseeId: string; version: number };
  close: () => void;
}

/** Done, nothing to do there, or why not. */
export function ReportTaskForm({ named, close }: ReportTaskFormProps) {
  const text = useTaskListText();
  const { today } = useJurisdiction();
  const [result, setResult] = useState<Result>('done');
  const [reportedOn, setReportedOn] = useState(today);
  const [note, setNote] = useState('');
  const { data } = useQuery(NIL_REPORTS);
  const results = RESULTS.filter(each => each !== 'nil' || data?.taskListProgramme?.hasNilReports);
  const isDone = result !== 'notDone';
  const { act, isActing, error } = useAction(REPORT, {
    refetch: ['TaskLists'],
    onDone: () => {
      showToast(text('sent'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ ...named, isDone, isNil: result === 'nil', reportedOn, note: note.trim() || null });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <ChipChoice
          label={text('result')}
          name="result"
          value={result}
          onChange={setResult}
          choices={results.map(value => ({ value, label: text(value) }))}
        />
        <TextInput
          type="date"
          label={text('on')}
          value={reportedOn}
          max={today}
          required
          onChange={event => setReportedOn(event.currentTarget.value)}
        />
        <Textarea
          label={text(isDone ? 'what' : 'why')}
          required={!isDone}
          autosize
          minRows={2}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
        />
        <ActionError error={error} />
        <Button type="submit" loading={isActing}>
          {text('send')}
        </Button>
      </Stack>
    </form>
  );
}
