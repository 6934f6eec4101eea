import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import type { IndicatorBound, IndicatorForm_LineFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useIndicatorText } from './indicators.messages.js';

graphql(`
  fragment IndicatorForm_line on IndicatorLine {
    indicator {
      key
      title
      unit
      rules
    }
    periodOn
    goal {
      value
      source
      version
    }
    report {
      id
      version
      value
      bound
      doubt
      note
      source
    }
  }
`);

const REPORT = graphql(`
  mutation ReportIndicator($input: ReportIndicatorInput!) {
    reportIndicator(input: $input) {
      id
      status
    }
  }
`);

const BOUNDS = ['EXACT', 'MORE_THAN', 'LESS_THAN'] as const satisfies readonly IndicatorBound[];

interface IndicatorFormProps {
  line: IndicatorForm_LineFragment;
  wardId: string;
  close: () => void;
}

/** The figure of one indicator: kept as a draft, or handed in. */
export function IndicatorForm({ line: { indicator, periodOn, report }, wardId, close }: IndicatorFormProps) {
  const text = useIndicatorText();
  const format = useFormat();
  const [draft, setDraft] = useState({
    value: report?.value ?? '',
    bound: report?.bound ?? ('EXACT' as IndicatorBound),
    source: report?.source ?? '',
    note: report?.note ?? '',
    doubt: report?.doubt ?? '',
  });
  const set = (change: Partial<typeof draft>) => setDraft(current => ({ ...current, ...change }));
  const { act, isActing, error } = useAction(REPORT, {
    refetch: ['IndicatorSheet'],
    onDone: ({ reportIndicator: { status } }) => {
      showToast(text(status === 'DRAFT' ? 'saved' : 'sent'));
      close();
    },
  });
  const send = (isDraft: boolean) =>
    void act({
      ...draft,
      ...{ wardId, indicator: indicator.key, on: periodOn, isDraft },
      value: draft.value.trim().replaceAll(',', ''),
      version: report?.version ?? null,
    });
  function submit(event: FormEvent): void {
    event.preventDefault();
    send(false);
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label={text('figure', { unit: indicator.unit })}
          inputMode="decimal"
          autoComplete="off"
          required
          value={draft.value}
          onChange={event => set({ value: event.currentTarget.value })}
          data-autofocus
        />
        <NativeSelect
          label={text('bound')}
          value={draft.bound}
          onChange={event => set({ bound: event.currentTarget.value as IndicatorBound })}
          data={BOUNDS.map(bound => ({ value: bound, label: text(bound) }))}
        />
        <TextInput
          label={text('from')}
          value={draft.source}
          onChange={event => set({ source: event.currentTarget.value })}
        />
        <Textarea
          label={text('note')}
          autosize
          value={draft.note}
          onChange={event => set({ note: event.currentTarget.value })}
        />
        <TextInput
          label={text('doubtWhy')}
          value={draft.doubt}
          onChange={event => set({ doubt: event.currentTarget.value })}
        />
        {indicator.rules.length > 0 && (
          <Text size="sm" c="dimmed">
            {text('rules', { list: format.list(indicator.rules) })}
          </Text>
        )}
        <ActionError error={error} />
        <Group justify="flex-end">
          <Button variant="default" disabled={draft.value.trim() === ''} onClick={() => send(true)}>
            {text('saveDraft')}
          </Button>
          <Button type="submit" loading={isActing}>
            {text('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
