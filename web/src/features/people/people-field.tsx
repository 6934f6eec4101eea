import { Button, Group, Input } from '@mantine/core';
import { RepresentativePicker } from '../../components/representative-picker.js';
import { usePeopleText } from './people.messages.js';

export interface Person {
  id: string;
  name: string;
}

interface PeopleFieldProps {
  label: string;
  /** How many at most. */
  most: number;
  value: readonly Person[];
  onChange: (people: Person[]) => void;
}

/** A few people by name: those chosen can be taken out again, others searched for. */
export function PeopleField({ label, most, value, onChange }: PeopleFieldProps) {
  const text = usePeopleText();
  return (
    <>
      {value.length > 0 && (
        <Input.Wrapper label={label}>
          <Group gap="xs">
            {value.map(({ id, name }) => (
              <Button
                key={id}
                variant="default"
                aria-label={text('removeNamed', { name })}
                onClick={() => onChange(value.filter(each => each.id !== id))}
              >
                {name} ✕
              </Button>
            ))}
          </Group>
        </Input.Wrapper>
      )}
      {value.length < most && (
        <RepresentativePicker
          label={value.length === 0 ? label : text('another', { label })}
          value={null}
          onChange={(id, name) => {
            if (id && !value.some(each => each.id === id)) onChange([...value, { id, name }]);
          }}
        />
      )}
    </>
  );
}
