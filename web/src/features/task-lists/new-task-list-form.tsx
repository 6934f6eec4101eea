import { Button, Group, NativeSelect, Paper, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import type { NewTaskListForm_ProgrammeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { emptyDraft, type TaskDraft, TaskFields, taskOf } from './task-fields.js';
import { useTaskListText } from './task-lists.messages.js';

graphql(`
  fragment NewTaskListForm_programme on TaskListProgramme {
    openDays
    ...TaskFields_programme
  }
`);

const ISSUE = graphql(`
  mutation IssueTaskList($input: IssueTaskListInput!) {
    issueTaskList(input: $input) {
      id
    }
  }
`);

interface NewTaskListFormProps {
  programme: NewTaskListForm_ProgrammeFragment;
  wardId: string;
}

/** A list with its tasks, each with whom it goes to. */
export function NewTaskListForm({ programme, wardId }: NewTaskListFormProps) {
  const text = useTaskListText();
  const format = useFormat();
  const navigate = useNavigate();
  const { openDays } = programme;
  const nothing = emptyDraft(programme);
  const [listedOn, setListedOn] = useState(openDays[1] ?? openDays[0] ?? '');
  const [drafts, setDrafts] = useState([nothing]);
  const { act, isActing, error } = useAction(ISSUE, {
    onDone: () => {
      showToast(text('issued'));
      navigate(paths.taskLists({ year: listedOn.slice(0, 4) }));
    },
  });
  const change = (at: number, part: Partial<TaskDraft>) =>
    setDrafts(all => all.map((each, place) => (place === at ? { ...each, ...part } : each)));
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ wardId, listedOn, tasks: drafts.map(taskOf) });
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <NativeSelect
          label={text('day')}
          value={listedOn}
          onChange={event => setListedOn(event.currentTarget.value)}
          data={openDays.map(day => ({ value: day, label: format.weekday(day) }))}
        />
        {drafts.map((draft, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a task that is not issued has nothing but its place
          <Paper key={at} component="fieldset" withBorder p="md">
            <legend>{text('task', { number: at + 1 })}</legend>
            <Stack gap="sm">
              <TaskFields programme={programme} draft={draft} listedOn={listedOn} onChange={part => change(at, part)} />
              {drafts.length > 1 && (
                <Button
                  variant="subtle"
                  color="gray"
                  onClick={() => setDrafts(drafts.filter((_, place) => place !== at))}
                >
                  {text('removeTask')}
                </Button>
              )}
            </Stack>
          </Paper>
        ))}
        <ActionError error={error} />
        <Group justify="space-between">
          <Button variant="default" onClick={() => setDrafts([...drafts, nothing])}>
            {text('addTask')}
          </Button>
          <Button type="submit" loading={isActing}>
            {text('issue')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
