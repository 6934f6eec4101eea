import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../lib/graphql.js';
import { usePickersText } from './pickers.messages.js';

const FOUND = graphql(`
  query PickableHouseholds($search: String) {
    households(search: $search, first: 20) {
      nodes {
        id
        code
        headName
        ward {
          id
          name
        }
      }
    }
  }
`);

const TYPING_MS = 250;

interface HouseholdPickerProps {
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Finds one of all households by number or by the name of its head; the server searches. */
export function HouseholdPicker({ value, onChange }: HouseholdPickerProps) {
  const text = usePickersText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const { data, previousData } = useQuery(FOUND, { variables: { search: asked || null } });
  const options = ((data ?? previousData)?.households.nodes ?? []).map(({ id, code, headName, ward }) => ({
    value: id,
    label: `${headName} ${code} · ${ward.name}`,
  }));
  return (
    <Select
      label={text('household')}
      placeholder={text('householdSearch')}
      nothingFoundMessage={text('nothingFound')}
      searchable
      required
      value={value}
      data={options}
      filter={({ options: all }) => all}
      onChange={onChange}
      onSearchChange={typed => setSearch(options.some(({ label }) => label === typed) ? '' : typed)}
    />
  );
}
