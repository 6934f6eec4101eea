import { Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { usePledgesText } from './pledges.messages.js';
import { type Judgement, useJudging } from './use-judging.js';

interface JudgeFormProps {
  item: { id: string; version: number };
  judgement: Judgement;
  close: () => void;
}

/** A confirmation names who confirms; a dispute and a withdrawal say why. */
export function JudgeForm({ item, judgement, close }: JudgeFormProps) {
  const text = usePledgesText();
  const { act, isActing, error } = useJudging(judgement, close);
  const [judgedByName, setName] = useState('');
  const [reason, setReason] = useState('');
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({
      pledgeItemId: item.id,
      version: item.version,
      judgedByName: judgedByName.trim() || null,
      reason: reason.trim() || null,
    });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {judgement !== 'withdraw' && (
          <TextInput
            data-autofocus
            label={text(judgement === 'confirm' ? 'judgedByName' : 'disputedByName')}
            value={judgedByName}
            onChange={event => setName(event.currentTarget.value)}
            required={judgement === 'confirm'}
          />
        )}
        <Textarea
          label={text(judgement === 'confirm' ? 'remark' : 'reason')}
          value={reason}
          autosize
          minRows={2}
          onChange={event => setReason(event.currentTarget.value)}
          required={judgement !== 'confirm'}
        />
        <FormButtons
          confirm={text(judgement)}
          isActing={isActing}
          error={error}
          close={close}
          isWithdrawal={judgement !== 'confirm'}
        />
      </Stack>
    </form>
  );
}
