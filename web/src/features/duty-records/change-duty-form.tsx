import { Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import type { DutyFields_KindFragment, DutyRecordDocument_RecordFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { draftOf, inputOf } from './duty-draft.js';
import { DutyFields } from './duty-fields.js';
import { useDutyText } from './duty-records.messages.js';

const CHANGE = graphql(`
  mutation ChangeDutyRecord($input: ChangeDutyRecordInput!) {
    changeDutyRecord(input: $input) {
      id
      ...DutyRecordDocument_record
    }
  }
`);

interface ChangeDutyFormProps {
  record: DutyRecordDocument_RecordFragment;
  kind: DutyFields_KindFragment;
  close: () => void;
}

/** A stage reached later, or what was entered wrongly. */
export function ChangeDutyForm({ record, kind, close }: ChangeDutyFormProps) {
  const text = useDutyText();
  const [draft, setDraft] = useState(() => draftOf(record));
  const { act, isActing, error } = useAction(CHANGE, {
    onDone: () => {
      showToast(text('changed'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ dutyRecordId: record.id, version: record.version, ...inputOf(draft, kind) });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {text('changeAgain')}
        </Text>
        <DutyFields kind={kind} draft={draft} onChange={setDraft} />
        <FormButtons confirm={text('save')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
