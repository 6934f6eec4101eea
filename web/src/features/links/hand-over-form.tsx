import { Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { MandatePicker } from '../../components/mandate-picker.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useLinksText } from './links.messages.js';

const HAND_OVER = graphql(`
  mutation HandOverLinks($input: HandOverLinksInput!) {
    handOverLinks(input: $input) {
      id
    }
  }
`);

interface HandOverFormProps {
  fromMandateId: string;
  /** The links chosen; none means all. */
  linkIds: readonly string[];
  close: () => void;
  /** Named queries whose lists change. */
  refetch: string[];
}

/** Lets somebody else answer for the chosen households, or all, from a day on. */
export function HandOverForm({ fromMandateId, linkIds, close, refetch }: HandOverFormProps) {
  const text = useLinksText();
  const format = useFormat();
  const { today } = useJurisdiction();
  const [toMandateId, setMandate] = useState<string | null>(null);
  const [startedOn, setDay] = useState(today);
  const { act, isActing, error } = useAction(HAND_OVER, {
    refetch,
    onDone: () => {
      showToast(text('handedOver'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!toMandateId) return;
    void act({ fromMandateId, toMandateId, startedOn, linkIds: linkIds.length > 0 ? [...linkIds] : null });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {text('handOverAdvice')}
        </Text>
        {linkIds.length > 0 && (
          <Text size="sm">
            {format.labelled(text('handOverSome'), text('householdCount', { count: linkIds.length }))}
          </Text>
        )}
        <MandatePicker value={toMandateId} onChange={setMandate} on={startedOn} />
        <TextInput
          type="date"
          label={text('handOverOn')}
          value={startedOn}
          required
          onChange={event => setDay(event.currentTarget.value)}
        />
        <FormButtons
          confirm={text('handOver')}
          isActing={isActing}
          error={error}
          close={close}
          isDisabled={!toMandateId}
        />
      </Stack>
    </form>
  );
}
