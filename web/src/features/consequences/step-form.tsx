import type { TypedDocumentNode } from '@apollo/client';
import { Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChipChoice } from '../../components/chip-choice.js';
import { FormButtons } from '../../components/form-buttons.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useConsequencesText } from './consequences.messages.js';

const GIVE = graphql(`
  mutation GiveNotice($input: GiveNoticeInput!) {
    giveNotice(input: $input) {
      id
    }
  }
`);
const HEAR = graphql(`
  mutation RecordStatement($input: RecordStatementInput!) {
    recordStatement(input: $input) {
      id
    }
  }
`);
const DECIDE = graphql(`
  mutation DecideConsequence($input: DecideConsequenceInput!) {
    decideConsequence(input: $input) {
      id
    }
  }
`);
const LIFT = graphql(`
  mutation LiftConsequence($input: LiftConsequenceInput!) {
    liftConsequence(input: $input) {
      id
    }
  }
`);

type Words = 'notice' | 'statement' | 'decision' | 'decidedBy' | 'reason';

/** What each step asks for: the day, and what is written. */
const STEPS = {
  give: { document: GIVE, day: 'notifiedOn', words: ['notice'] },
  hear: { document: HEAR, day: 'heardOn', words: ['statement'] },
  decide: { document: DECIDE, day: 'decidedOn', words: ['decision', 'decidedBy'] },
  lift: { document: LIFT, day: 'liftedOn', words: ['reason'] },
} as const satisfies Record<string, { document: unknown; day: string; words: readonly Words[] }>;

export type Step = keyof typeof STEPS;
type Action = TypedDocumentNode<unknown, { input: { clientKey: string } }>;

const CHOICES = ['taken', 'notTaken'] as const;

/** One step that a person takes about somebody: a day and what is written. `of` says about whom. */
export function StepForm({ step, of, close }: { step: Step; of: object; close: () => void }) {
  const text = useConsequencesText();
  const { today } = useJurisdiction();
  const { document, day, words } = STEPS[step];
  const [on, setDay] = useState(today);
  const [written, setWritten] = useState<Partial<Record<Words, string>>>({});
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('taken');
  const { act, isActing, error } = useAction(document as unknown as Action, {
    refetch: ['Consequences'],
    onDone: () => {
      close();
      showToast(text('done'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ ...of, ...written, [day]: on, ...(step === 'decide' && { isTaken: choice === 'taken' }) });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {step === 'decide' && (
          <ChipChoice
            label={text('how')}
            name="decision"
            value={choice}
            onChange={setChoice}
            choices={CHOICES.map(value => ({ value, label: text(value) }))}
          />
        )}
        {words.map((name, at) => (
          <Textarea
            key={name}
            label={text(name)}
            required
            autosize
            minRows={at === 0 ? 3 : 1}
            value={written[name] ?? ''}
            onChange={event => setWritten({ ...written, [name]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          type="date"
          label={text(day)}
          required
          max={today}
          value={on}
          onChange={event => setDay(event.currentTarget.value)}
        />
        <FormButtons confirm={text(step)} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
