import { Pill, Stack } from '@mantine/core';
import { useState } from 'react';
import { RepresentativePicker } from '../../components/representative-picker.js';
import { useMattersText } from './matters.messages.js';

export interface JointAuthor {
  id: string;
  name: string;
}

interface JointAuthorsProps {
  authors: readonly JointAuthor[];
  onChange: (authors: JointAuthor[]) => void;
  /** How many are needed, the first author included. */
  least: number;
}

/** Who raises a matter together with the first author, one after the other. */
export function JointAuthors({ authors, onChange, least }: JointAuthorsProps) {
  const text = useMattersText();
  const [count, setCount] = useState(0);
  function add(id: string | null, name: string): void {
    if (id && !authors.some(author => author.id === id)) onChange([...authors, { id, name }]);
    setCount(count + 1); // an empty picker for the next one
  }
  return (
    <Stack gap="xs">
      <RepresentativePicker
        key={count}
        label={least > 1 ? text('jointNeeded', { count: least }) : text('joint')}
        value={null}
        onChange={add}
      />
      <Pill.Group>
        {authors.map(({ id, name }) => (
          <Pill
            key={id}
            withRemoveButton
            removeButtonProps={{ 'aria-label': text('remove', { name }) }}
            onRemove={() => onChange(authors.filter(author => author.id !== id))}
          >
            {name}
          </Pill>
        ))}
      </Pill.Group>
    </Stack>
  );
}
