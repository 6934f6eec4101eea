import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { usePastFiguresText } from './past-figures.messages.js';

const RECORD = graphql(`
  mutation RecordPastFigure($input: RecordPastFigureInput!) {
    recordPastFigure(input: $input)
  }
`);

interface RecordPastFigureProps {
  subject: { wardId: string } | { representativeId: string };
  /** Measures that the programme counts today; results of an evaluation are always offered. */
  measures: readonly { key: string; title: string }[];
  /** The query on the page that shows it. */
  refetch: string;
}

/** The office adds a total of a year before the records. */
export function RecordPastFigure({ subject, measures, refetch }: RecordPastFigureProps) {
  const text = usePastFiguresText();
  const can = useCan();
  const { years } = useJurisdiction();
  const [year, setYear] = useState<number | string>(Math.min(...years) - 1);
  const [said, setSaid] = useState({ measure: 'evaluation.points', value: '', outOf: '', source: '' });
  const { act, isActing, error } = useAction(RECORD, { refetch: [refetch], onDone: () => showToast(text('done')) });
  if (!can('past-figure.record')) return null;
  const field = (name: keyof typeof said) => ({
    label: text(name),
    value: said[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setSaid({ ...said, [name]: currentTarget.value }),
  });
  return (
    <ActionModal
      label={text('record')}
      error={error}
      isActing={isActing}
      button={{ className: 'no-print', size: 'compact-md' }}
      onSubmit={() => act({ ...subject, ...said, year: Number(year), outOf: said.outOf || null })}
    >
      <NumberInput label={text('year')} value={year} onChange={setYear} allowDecimal={false} required />
      <NativeSelect
        {...field('measure')}
        data={[
          { value: 'evaluation.points', label: text('points') },
          { value: 'evaluation.rank', label: text('rank') },
          ...measures.map(({ key, title }) => ({ value: key, label: title })),
        ]}
      />
      <TextInput {...field('value')} inputMode="decimal" required />
      <TextInput {...field('outOf')} inputMode="decimal" />
      <TextInput {...field('source')} required />
    </ActionModal>
  );
}
