import { useQuery } from '@apollo/client/react';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { WardPicker } from '../../components/ward-picker.js';
import type { GroupForm_GroupFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { usePeopleText } from './people.messages.js';
import { PeopleField, type Person } from './people-field.js';

graphql(`
  fragment GroupForm_group on Group {
    id
    version
    name
    task
    kind {
      key
      title
    }
    ward {
      id
    }
    leader {
      id
      name
    }
    liaisons {
      id
      name
    }
  }
`);

const KINDS = graphql(`
  query GroupKinds {
    jurisdiction {
      id
      programme {
        liaisonsAtMost
        groupKinds {
          key
          title
        }
      }
    }
  }
`);
const FORM = graphql(`
  mutation FormGroup($input: FormGroupInput!) {
    formGroup(input: $input) {
      id
    }
  }
`);
const CHANGE = graphql(`
  mutation ChangeGroup($input: ChangeGroupInput!) {
    changeGroup(input: $input) {
      id
    }
  }
`);

/** A group or service team, new or changed. */
export function GroupForm({ group, close }: { group: GroupForm_GroupFragment | null; close: () => void }) {
  const text = usePeopleText();
  const { data } = useQuery(KINDS);
  const { groupKinds = [], liaisonsAtMost = 0 } = data?.jurisdiction.programme ?? {};
  const [wardId, setWard] = useState<string | null>(group?.ward.id ?? null);
  const [name, setName] = useState(group?.name ?? '');
  const [kind, setKind] = useState(group?.kind?.key ?? null);
  const [task, setTask] = useState(group?.task ?? '');
  const [leaders, setLeaders] = useState<Person[]>(group?.leader ? [group.leader] : []);
  const [liaisons, setLiaisons] = useState<Person[]>(group?.liaisons ?? []);
  const options = {
    refetch: ['GroupsOfPeople'],
    onDone: () => {
      close();
      showToast(text('saved'));
    },
  };
  const form = useAction(FORM, options);
  const change = useAction(CHANGE, options);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const chosen = groupKinds.length > 0 ? (kind ?? groupKinds[0]!.key) : null;
    const content = {
      name: name.trim(),
      kind: chosen,
      task,
      leaderId: leaders[0]?.id ?? null,
      liaisonIds: liaisons.map(({ id }) => id),
    };
    if (group) void change.act({ ...content, groupId: group.id, version: group.version });
    else if (wardId) void form.act({ ...content, wardId });
  }
  const { isActing, error } = group ? change : form;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {!group && <WardPicker required value={wardId} onChange={setWard} />}
        <TextInput label={text('name')} required value={name} onChange={event => setName(event.currentTarget.value)} />
        {groupKinds.length > 0 && (
          <NativeSelect
            label={text('kind')}
            value={kind ?? groupKinds[0]!.key}
            data={groupKinds.map(each => ({ value: each.key, label: each.title }))}
            onChange={event => setKind(event.currentTarget.value)}
          />
        )}
        <TextInput label={text('task')} value={task} onChange={event => setTask(event.currentTarget.value)} />
        <PeopleField label={text('leader')} most={1} value={leaders} onChange={setLeaders} />
        <PeopleField label={text('liaisons')} most={liaisonsAtMost} value={liaisons} onChange={setLiaisons} />
        <FormButtons confirm={text('save')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
