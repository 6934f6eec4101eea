import { Group, NumberInput, Textarea } from '@mantine/core';
import type { TallyFields_CriterionFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useBallotsText } from './ballots.messages.js';
import { type CriterionTally, NOT_APPLICABLE } from './paper-rows.js';

graphql(`
  fragment TallyFields_criterion on RatedCriterion {
    key
    period
    title
    kind
    choices {
      key
      title
    }
    needsEvidence
  }
`);

interface TallyFieldsProps {
  criterion: TallyFields_CriterionFragment;
  tally: CriterionTally;
  change: (tally: CriterionTally) => void;
}

/** Papers by word, or a line for each figure or paper. */
export function TallyFields({ criterion, tally, change }: TallyFieldsProps) {
  const text = useBallotsText();
  const format = useFormat();
  const { title, kind, choices } = criterion;
  if (kind === 'CATEGORY') {
    const words = [...choices, { key: NOT_APPLICABLE, title: text('notApplicable') }];
    return (
      <Group gap="sm" align="flex-end">
        {words.map(({ key, title: choice }) => (
          <NumberInput
            key={key}
            label={text('tally', { title, choice })}
            value={tally.byWord[key] ?? ''}
            min={0}
            allowDecimal={false}
            w={220}
            size="sm"
            onChange={count => change({ ...tally, byWord: { ...tally.byWord, [key]: String(count) } })}
          />
        ))}
      </Group>
    );
  }
  const isFigure = kind === 'POINTS' || kind === 'PLACE';
  const names = format.list(choices.map(choice => choice.title));
  return (
    <Textarea
      label={isFigure ? text('figures', { title }) : text('forms', { title, choices: names })}
      {...(isFigure && { description: text('figuresHint') })}
      value={tally.lines}
      autosize
      minRows={4}
      onChange={event => change({ ...tally, lines: event.currentTarget.value })}
    />
  );
}
