import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import { RepresentativePicker } from '../../components/representative-picker.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useYearAddress } from '../../components/year-link.js';
import type { DutyFields_KindFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { EMPTY_DRAFT, inputOf } from './duty-draft.js';
import { DutyFields } from './duty-fields.js';
import { useDutyText } from './duty-records.messages.js';

const RECORD = graphql(`
  mutation RecordDuty($input: RecordDutyInput!) {
    recordDuty(input: $input) {
      id
    }
  }
`);

interface NewDutyFormProps {
  kinds: readonly DutyFields_KindFragment[];
  /** Whose record a representative makes; null where the office chooses. */
  ownId: string | null;
  startsWith: { kind: string | null; representativeId: string | null; wardId: string | null };
}

/** What happened, to whom and when: the fields follow the kind. */
export function NewDutyForm({ kinds, ownId, startsWith }: NewDutyFormProps) {
  const text = useDutyText();
  const navigate = useNavigate();
  const address = useYearAddress();
  const { today } = useJurisdiction();
  const [key, setKey] = useState(startsWith.kind ?? kinds[0]!.key);
  const [representativeId, setRepresentative] = useState(ownId ?? startsWith.representativeId);
  const [wardId, setWard] = useState(startsWith.wardId);
  const [happenedOn, setDay] = useState(today);
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const kind = kinds.find(each => each.key === key) ?? kinds[0]!;
  const isOfWard = kind.about === 'WARD';
  const { act, isActing, error } = useAction(RECORD, {
    refetch: ['DutyRecords'],
    onDone: ({ recordDuty }) => {
      showToast(text('sent'));
      void navigate(address(paths.dutyRecord(recordDuty.id)));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const subject = isOfWard ? { wardId } : { representativeId };
    void act({ kind: kind.key, ...subject, happenedOn, ...inputOf(draft, kind) });
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <NativeSelect
          label={text('kind')}
          value={kind.key}
          onChange={event => setKey(event.currentTarget.value)}
          data={kinds.map(each => ({ value: each.key, label: each.title }))}
        />
        {isOfWard && <WardPicker value={wardId} onChange={setWard} required />}
        {!isOfWard && ownId === null && (
          <RepresentativePicker value={representativeId} onChange={setRepresentative} required />
        )}
        <TextInput
          type="date"
          label={text('happenedOn')}
          value={happenedOn}
          max={today}
          required
          onChange={event => setDay(event.currentTarget.value)}
        />
        <DutyFields kind={kind} draft={draft} onChange={setDraft} />
        <ActionError error={error} />
        <Button type="submit" size="md" loading={isActing}>
          {text('send')}
        </Button>
      </Stack>
    </form>
  );
}
