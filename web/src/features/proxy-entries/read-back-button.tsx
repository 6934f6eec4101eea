import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { type ChosenFile, FileField } from '../../components/file-field.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useProxyEntriesText } from './proxy-entries.messages.js';

const READ_BACK = graphql(`
  mutation ReadBackEntry($input: ReadBackEntryInput!) {
    readBackEntry(input: $input) {
      id
      ...ProxyEntryList_entry
    }
  }
`);

/** The person heard what was entered and signed it. */
export function ReadBackButton({ entry, name }: { entry: { id: string; version: number }; name: string }) {
  const text = useProxyEntriesText();
  const format = useFormat();
  const { today } = useJurisdiction();
  const [readBackOn, setDay] = useState(today);
  const [signedName, sign] = useState('');
  const [file, choose] = useState<ChosenFile | null>(null);
  const { act, isActing, error } = useAction(READ_BACK, { onDone: () => showToast(text('saved')) });
  return (
    <ActionModal
      label={text('readBack')}
      ariaLabel={format.labelled(text('readBack'), name)}
      error={error}
      isActing={isActing}
      button={{ size: 'compact-sm', className: 'no-print' }}
      onSubmit={() =>
        act({ proxyEntryId: entry.id, version: entry.version, readBackOn, signedName, fileId: file?.id ?? null })
      }
    >
      <TextInput
        type="date"
        label={text('readBackOn')}
        value={readBackOn}
        max={today}
        required
        onChange={changed => setDay(changed.currentTarget.value)}
      />
      <TextInput
        label={text('signedName')}
        value={signedName}
        required
        onChange={changed => sign(changed.currentTarget.value)}
      />
      <FileField label={text('scan')} value={file} onChange={choose} />
    </ActionModal>
  );
}
