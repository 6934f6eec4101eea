import { Checkbox, Stack, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { AnswerField_CriterionFragment } from '../generated/graphql.js';
import type { AnswerDraft } from '../lib/answer-draft.js';
import { formatDecimal } from '../lib/format.js';
import { graphql } from '../lib/graphql.js';
import { useAnswerText } from './answer.messages.js';
import { ChipChoice } from './chip-choice.js';
import { FigureField } from './figure-field.js';

graphql(`
  fragment AnswerField_criterion on RatedCriterion {
    key
    period
    kind
    from
    to
    step
    choices {
      key
      title
      max
      step
    }
    needsEvidence
  }
`);

interface AnswerFieldProps {
  criterion: AnswerField_CriterionFragment;
  draft: AnswerDraft;
  change: (part: Partial<AnswerDraft>) => void;
  /** Larger where nobody is used to forms. */
  size?: 'sm' | 'xl';
}

function CategoryField({ criterion, draft, change }: AnswerFieldProps) {
  const text = useAnswerText();
  function onKeyDown(event: KeyboardEvent): void {
    const choice = criterion.choices[Number(event.key) - 1];
    if (choice) change({ category: choice.key, isNotApplicable: false });
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the radio buttons inside take the keys
    <div onKeyDown={onKeyDown}>
      <ChipChoice
        label={text('choose')}
        name={`${criterion.key}@${criterion.period}`}
        value={draft.category ?? ''}
        choices={criterion.choices.map(({ key, title }, place) => ({
          value: key,
          label: text('choice', { number: place + 1, title }),
        }))}
        onChange={category => change({ category, isNotApplicable: false })}
      />
    </div>
  );
}

function FormFields({ criterion, draft, change, size }: AnswerFieldProps) {
  const text = useAnswerText();
  const figures = criterion.choices.map(({ key }) => Number(draft.form[key] ?? 0));
  const sum = figures.reduce((total, figure) => total + (Number.isFinite(figure) ? figure : 0), 0);
  const max = criterion.choices.reduce((total, choice) => total + Number(choice.max), 0);
  return (
    <Stack gap="sm">
      {criterion.choices.map(choice => (
        <FigureField
          key={choice.key}
          label={choice.title}
          value={draft.form[choice.key] ?? ''}
          from="0"
          to={choice.max}
          step={choice.step}
          isDisabled={draft.isNotApplicable}
          size={size}
          onChange={points => change({ form: { ...draft.form, [choice.key]: points } })}
        />
      ))}
      <Text className="tabular">{text('sum', { sum: formatDecimal(sum.toFixed(6)), max: formatDecimal(max) })}</Text>
    </Stack>
  );
}

/** Untouched, an item is neither there nor missing; the first tick answers for all of them. */
function ChecklistField({ criterion, draft, change, size = 'sm' }: AnswerFieldProps) {
  const none = Object.fromEntries(criterion.choices.map(({ key }) => [key, '0']));
  return (
    <Stack gap="xs">
      {criterion.choices.map(({ key, title }) => (
        <Checkbox
          key={key}
          label={title}
          size={size}
          checked={draft.form[key] === '1'}
          disabled={draft.isNotApplicable}
          onChange={event =>
            change({ form: { ...none, ...draft.form, [key]: event.currentTarget.checked ? '1' : '0' } })
          }
        />
      ))}
    </Stack>
  );
}

/** The fields of one answer, as the criterion asks for it. */
export function AnswerField(props: AnswerFieldProps) {
  const { criterion, draft, change, size } = props;
  const text = useAnswerText();
  switch (criterion.kind) {
    case 'CATEGORY':
      return <CategoryField {...props} />;
    case 'FORM':
      return <FormFields {...props} />;
    case 'CHECKLIST':
      return <ChecklistField {...props} />;
    default:
      return (
        <FigureField
          label={text(criterion.kind === 'PLACE' ? 'place' : 'points')}
          value={draft.points}
          from={criterion.from}
          to={criterion.to}
          step={criterion.step}
          isDisabled={draft.isNotApplicable}
          size={size}
          onChange={points => change({ points })}
        />
      );
  }
}
