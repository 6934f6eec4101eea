import { useState } from 'react';
import { ChipChoice } from '../../components/chip-choice.js';
import type { MatterStepDialog_KindFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';
import { StepFields } from './step-fields.js';

const RATE = graphql(`
  mutation RateMatter($input: RateMatterInput!) {
    rateMatter(input: $input) {
      id
      ...MatterDocument_matter
    }
  }
`);

interface RateFormProps {
  matter: { id: string; version: number };
  kind: MatterStepDialog_KindFragment;
  title: string;
  close: () => void;
}

/** What who raised it thinks of the answer; no rating is chosen for them beforehand. */
export function RateForm({ matter, kind, title, close }: RateFormProps) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const [rating, setRating] = useState('');
  const [note, setNote] = useState('');
  const [takenOn, setTakenOn] = useState(today);
  const { act, isActing, error } = useAction(RATE, {
    refetch: ['Matters'],
    onDone: () => {
      showToast(text('stepDone', { step: title }));
      close();
    },
  });
  const said = { rating, takenOn, note: note.trim() || null };
  return (
    <StepFields
      takenOn={takenOn}
      onTakenOn={setTakenOn}
      note={{ value: note, onChange: setNote, label: text('note'), required: false }}
      submit={title}
      isActing={isActing}
      error={error}
      onSubmit={() => rating && void act({ matterId: matter.id, version: matter.version, ...said })}
      close={close}
    >
      <ChipChoice
        label={text('rating')}
        name="rating"
        required
        value={rating}
        onChange={setRating}
        choices={kind.ratings.map(each => ({ value: each.key, label: each.title }))}
      />
    </StepFields>
  );
}
