import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../lib/graphql.js';
import { usePickersText } from './pickers.messages.js';
import { RepresentativePicker } from './representative-picker.js';

const MANDATES = graphql(`
  query PickableMandates($id: ID!) {
    representative(id: $id) {
      id
      mandates {
        id
        type
        typeTitle
        endedOn
        fixedOfLinks
        ward {
          id
          name
        }
      }
    }
  }
`);

interface MandatePickerProps {
  value: string | null;
  /** With what the programme asks to be said of each household linked under it. */
  onChange: (id: string | null, fixedOfLinks: readonly string[]) => void;
  /** Only mandates held on this day or later. */
  on: string;
  /** Only mandates of these types; null for every type. */
  types?: readonly string[] | null;
}

/** Finds somebody by name, then under which mandate; the server decides whether it fits. */
export function MandatePicker({ value, onChange, on, types = null }: MandatePickerProps) {
  const text = usePickersText();
  const [personId, choosePerson] = useState<string | null>(null);
  const { data } = useQuery(MANDATES, { variables: { id: personId ?? '' }, skip: personId === null });
  const fitting = (data?.representative.mandates ?? []).filter(
    ({ type, endedOn }) => (endedOn == null || endedOn >= on) && (types === null || types.includes(type)),
  );
  const options = fitting.map(({ id, typeTitle, ward }) => ({ value: id, label: `${typeTitle} · ${ward.name}` }));
  return (
    <>
      <RepresentativePicker
        required
        value={personId}
        onChange={id => {
          choosePerson(id);
          onChange(null, []);
        }}
      />
      {personId && (
        <NativeSelect
          label={text('mandate')}
          required
          value={value ?? ''}
          data={[
            { value: '', label: data && options.length === 0 ? text('noMandate') : text('chooseMandate') },
            ...options,
          ]}
          onChange={event => {
            const chosen = fitting.find(({ id }) => id === event.currentTarget.value);
            onChange(chosen?.id ?? null, chosen?.fixedOfLinks ?? []);
          }}
        />
      )}
    </>
  );
}
