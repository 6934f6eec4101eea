import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { type ChosenFile, FileField } from '../../components/file-field.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useBriefingsText } from './briefings.messages.js';

const SEND = graphql(`
  mutation SendBriefing($input: SendBriefingInput!) {
    sendBriefing(input: $input) {
      id
    }
  }
`);

/** The office tells all groups something. */
export function SendBriefingButton({ kinds }: { kinds: readonly { key: string; title: string }[] }) {
  const text = useBriefingsText();
  const [kind, setKind] = useState(kinds[0]!.key);
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const { act, isActing, error } = useAction(SEND, {
    refetch: ['Consultations'],
    onDone: () => {
      setTitle('');
      setBody('');
      setFile(null);
      showToast(text('sent'));
    },
  });
  return (
    <ActionModal
      label={text('send')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ kind, title: title.trim(), body: body.trim(), fileId: file?.id ?? null })}
    >
      <NativeSelect
        label={text('kind')}
        value={kind}
        onChange={event => setKind(event.currentTarget.value)}
        data={kinds.map(each => ({ value: each.key, label: each.title }))}
      />
      <TextInput
        label={text('subject')}
        required
        value={title}
        onChange={event => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={text('body')}
        required
        autosize
        minRows={3}
        value={body}
        onChange={event => setBody(event.currentTarget.value)}
      />
      <FileField value={file} onChange={setFile} />
    </ActionModal>
  );
}
