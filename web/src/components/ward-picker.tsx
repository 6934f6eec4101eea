import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../lib/graphql.js';
import { useJurisdiction } from '../lib/viewer.js';
import { usePickersText } from './pickers.messages.js';

const WARDS = graphql(`
  query PickableWards($kind: String, $search: String, $chosenId: ID!, $hasChosen: Boolean!) {
    wards(kind: $kind, search: $search, first: 50) {
      nodes {
        ...WardPicker_ward
      }
    }
    chosen: ward(id: $chosenId) @include(if: $hasChosen) {
      ...WardPicker_ward
    }
  }
`);

graphql(`
  fragment WardPicker_ward on Ward {
    id
    name
    kind
    parent {
      id
      name
    }
  }
`);

const TYPING_MS = 250;

interface WardPickerProps {
  value: string | null;
  onChange: (id: string | null) => void;
  /** Where one ward is meant and not every one. */
  required?: boolean;
}

/** One ward, or every ward: the villages at first, any ward when somebody searches; the server searches. */
export function WardPicker({ value, onChange, required = false }: WardPickerProps) {
  const text = usePickersText();
  const { programme } = useJurisdiction();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const [top, below] = programme.wardKinds;
  const usual = (below ?? top)?.key ?? null;
  const variables = {
    kind: asked ? null : usual,
    search: asked || null,
    chosenId: value ?? '',
    hasChosen: value !== null,
  };
  const { data, previousData } = useQuery(WARDS, { variables, fetchPolicy: 'cache-first' });
  const { wards, chosen } = data ?? previousData ?? {};
  const found = new Map([...(chosen ? [chosen] : []), ...(wards?.nodes ?? [])].map(ward => [ward.id, ward]));
  const options = [...found.values()].map(({ id, name, kind, parent }) => ({
    value: id,
    label: parent && kind !== usual ? `${parent.name} · ${name}` : name,
  }));
  return (
    <Select
      label={text('ward')}
      placeholder={text(required ? 'wardSearch' : 'everyWard')}
      required={required}
      nothingFoundMessage={text('nothingFound')}
      searchable
      clearable
      value={value}
      data={options}
      filter={({ options: all }) => all}
      onChange={onChange}
      onSearchChange={typed => setSearch(options.some(({ label }) => label === typed) ? '' : typed)}
    />
  );
}
