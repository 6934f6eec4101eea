import { Group, TextInput } from '@mantine/core';
import { FixedFields } from '../../components/fixed-fields.js';
import type { Fixed } from '../../components/fixed-words.js';
import { useMatchingText } from './matching.messages.js';

/** From when links are made and what is fixed of them. */
export interface Terms {
  startedOn: string;
  fixed: Fixed;
}

interface LinkTermsProps {
  terms: Terms;
  onChange: (terms: Terms) => void;
  /** What the programme asks to be fixed of each link. */
  asked: readonly string[];
}

export function LinkTerms({ terms, onChange, asked }: LinkTermsProps) {
  const text = useMatchingText();
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        type="date"
        label={text('startedOn')}
        value={terms.startedOn}
        required
        onChange={event => onChange({ ...terms, startedOn: event.currentTarget.value })}
      />
      <FixedFields fixed={terms.fixed} onChange={fixed => onChange({ ...terms, fixed })} asked={asked} onlyAsked />
    </Group>
  );
}
