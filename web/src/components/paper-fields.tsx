import { Checkbox, Stack, TextInput } from '@mantine/core';
import type { PaperPageInput } from '../generated/graphql.js';
import { useCan, useJurisdiction, useViewer } from '../lib/viewer.js';
import { usePaperText } from './paper-fields.messages.js';

interface PaperFieldsProps {
  /** Null: it is not entered from paper. */
  value: PaperPageInput | null;
  onChange: (paper: PaperPageInput | null) => void;
}

/** From which paper page the office enters something for somebody; nothing for who enters the own. */
export function PaperFields({ value, onChange }: PaperFieldsProps) {
  const text = usePaperText();
  const can = useCan();
  const { representative: own } = useViewer();
  const { today } = useJurisdiction();
  if (own || !can('paper.enter')) return null;
  return (
    <Stack gap="xs">
      <Checkbox
        label={text('title')}
        checked={value !== null}
        onChange={changed => onChange(changed.currentTarget.checked ? { page: '', paperOn: today } : null)}
      />
      {value && (
        <>
          <TextInput
            label={text('page')}
            value={value.page}
            required
            onChange={changed => onChange({ ...value, page: changed.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={text('paperOn')}
            value={value.paperOn}
            max={today}
            required
            onChange={changed => onChange({ ...value, paperOn: changed.currentTarget.value })}
          />
        </>
      )}
    </Stack>
  );
}
