import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useYearAddress } from '../../components/year-link.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { HoursFields, placeInput } from './hours-fields.js';
import { useOccasionsText } from './occasions.messages.js';

const CALL = graphql(`
  mutation CallActivity($input: CallActivityInput!) {
    callActivity(input: $input) {
      id
    }
  }
`);

interface Named {
  id: string;
  name: string;
}

interface CallActivityFormProps {
  kinds: readonly { key: string; title: string; per: string }[];
  groups: readonly Named[];
}

/** An occasion that no rule draws: what, when, where, and who holds it. */
export function CallActivityForm({ kinds, groups }: CallActivityFormProps) {
  const text = useOccasionsText();
  const navigate = useNavigate();
  const address = useYearAddress();
  const { today } = useJurisdiction();
  const [key, setKey] = useState(kinds[0]!.key);
  const [groupId, setGroup] = useState(groups[0]?.id ?? '');
  const [wardId, setWard] = useState<string | null>(null);
  const [scheduledOn, setDay] = useState(today);
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState({ venue: '', startsAt: '', endsAt: '' });
  const per = kinds.find(kind => kind.key === key)?.per;
  const { act, isActing, error } = useAction(CALL, {
    refetch: ['Activities'],
    onDone: ({ callActivity }) => {
      showToast(text('called'));
      void navigate(address(paths.activity(callActivity.id)));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const holder = per === 'group' ? { groupId } : per === 'ward' ? { wardId } : {};
    void act({ kind: key, ...holder, scheduledOn, title: title.trim() || null, ...placeInput(place) });
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <NativeSelect
          label={text('kind')}
          value={key}
          onChange={event => setKey(event.currentTarget.value)}
          data={kinds.map(kind => ({ value: kind.key, label: kind.title }))}
        />
        {per === 'group' && (
          <NativeSelect
            label={text('group')}
            value={groupId}
            onChange={event => setGroup(event.currentTarget.value)}
            data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {per === 'ward' && <WardPicker value={wardId} onChange={setWard} required />}
        <TextInput
          type="date"
          label={text('day')}
          required
          value={scheduledOn}
          onChange={event => setDay(event.currentTarget.value)}
        />
        <TextInput label={text('title')} value={title} onChange={event => setTitle(event.currentTarget.value)} />
        <HoursFields value={place} onChange={setPlace} />
        <ActionError error={error} />
        <Button type="submit" size="md" loading={isActing}>
          {text('call')}
        </Button>
      </Stack>
    </form>
  );
}
