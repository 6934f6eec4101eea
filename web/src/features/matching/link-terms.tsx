import { Group, TextInput } from '@mantine/core';
import { useMatchingText } from './matching.messages.js';

const FIXED = ['post', 'task', 'target', 'reward'] as const;

/** From when links are made and what is fixed of them. */
export interface Terms {
  startedOn: string;
  fixed: Partial<Record<(typeof FIXED)[number], string>>;
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
      {FIXED.filter(name => asked.includes(name)).map(name => (
        <TextInput
          key={name}
          label={text(name)}
          required
          value={terms.fixed[name] ?? ''}
          onChange={event => onChange({ ...terms, fixed: { ...terms.fixed, [name]: event.currentTarget.value } })}
        />
      ))}
    </Group>
  );
}
