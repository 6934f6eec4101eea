import { TextInput } from '@mantine/core';
import { useFixedText } from './fixed.messages.js';
import { FIXED, type Fixed } from './fixed-words.js';

interface FixedFieldsProps {
  fixed: Fixed;
  onChange: (fixed: Fixed) => void;
  /** What the programme asks to be said; the others may be. */
  asked: readonly string[];
  /** Whether what is not asked is left out. */
  onlyAsked?: boolean;
}

/** As what somebody answers, to do what, how far, with which reward or penalty. */
export function FixedFields({ fixed, onChange, asked, onlyAsked = false }: FixedFieldsProps) {
  const text = useFixedText();
  return FIXED.filter(name => !onlyAsked || asked.includes(name)).map(name => (
    <TextInput
      key={name}
      label={text(name)}
      required={asked.includes(name)}
      value={fixed[name] ?? ''}
      onChange={event => onChange({ ...fixed, [name]: event.currentTarget.value })}
    />
  ));
}
