import { TextInput } from '@mantine/core';
import { faultOf } from '../lib/answer-draft.js';
import { useRangeWords } from './range-words.js';

interface FigureFieldProps {
  label: string;
  value: string;
  from: string | null | undefined;
  to: string | null | undefined;
  step: string | null | undefined;
  isDisabled: boolean;
  /** Larger where nobody is used to forms. */
  size?: 'sm' | 'xl' | undefined;
  onChange: (value: string) => void;
}

/** A figure within its range and steps: checked while it is typed, and still sent to nobody while it is wrong. */
export function FigureField({ label, value, from, to, step, isDisabled, size = 'sm', onChange }: FigureFieldProps) {
  const words = useRangeWords();
  const range = { from, to, step };
  return (
    <TextInput
      label={label}
      description={words.range(range)}
      value={value}
      error={words.fault(faultOf(value, range), range)}
      disabled={isDisabled}
      inputMode="decimal"
      autoComplete="off"
      size={size}
      w={size === 'xl' ? 280 : 200}
      onChange={event => onChange(event.currentTarget.value)}
    />
  );
}
