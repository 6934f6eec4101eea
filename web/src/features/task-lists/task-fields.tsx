import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { TaskFields_ProgrammeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { GroupsField } from './groups-field.js';
import { useTaskListText } from './task-lists.messages.js';
import { TypesField } from './types-field.js';
import { WardsField } from './wards-field.js';

graphql(`
  fragment TaskFields_programme on TaskListProgramme {
    domains {
      key
      title
    }
  }
`);

/** What is written about a task before it is on a list. */
export interface TaskDraft {
  domain: string;
  text: string;
  wardIds: string[];
  groupIds: string[];
  types: string[];
  dueOn: string;
}

export const emptyDraft = ({ domains }: TaskFields_ProgrammeFragment): TaskDraft => ({
  ...{ domain: domains[0]!.key, text: '', dueOn: '' },
  ...{ wardIds: [], groupIds: [], types: [] },
});

/** A draft as the server takes it. */
export const taskOf = ({ dueOn, ...draft }: TaskDraft) => ({ ...draft, dueOn: dueOn || null });

interface TaskFieldsProps {
  programme: TaskFields_ProgrammeFragment;
  draft: TaskDraft;
  listedOn: string;
  onChange: (part: Partial<TaskDraft>) => void;
}

/** The fields of a task: what is to be done, and which places, units and kinds of people do it by when. */
export function TaskFields({ programme, draft, listedOn, onChange }: TaskFieldsProps) {
  const text = useTaskListText();
  return (
    <Stack gap="sm">
      <NativeSelect
        label={text('domain')}
        value={draft.domain}
        onChange={event => onChange({ domain: event.currentTarget.value })}
        data={programme.domains.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <Textarea
        label={text('text')}
        required
        autosize
        value={draft.text}
        onChange={event => onChange({ text: event.currentTarget.value })}
      />
      <WardsField values={draft.wardIds} onChange={wardIds => onChange({ wardIds })} />
      <GroupsField values={draft.groupIds} onChange={groupIds => onChange({ groupIds })} />
      <TypesField values={draft.types} onChange={types => onChange({ types })} />
      <TextInput
        type="date"
        label={text('dueOn')}
        min={listedOn}
        value={draft.dueOn}
        onChange={event => onChange({ dueOn: event.currentTarget.value })}
      />
    </Stack>
  );
}
