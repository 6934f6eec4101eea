import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../lib/graphql.js';
import { usePickersText } from './pickers.messages.js';

const FOUND = graphql(`
  query FoundRepresentatives($search: String) {
    representatives(search: $search, first: 20) {
      nodes {
        id
        name
        primaryMandate {
          id
          typeTitle
          ward {
            id
            name
          }
        }
      }
    }
  }
`);

const TYPING_MS = 250;

interface RepresentativePickerProps {
  value: string | null;
  onChange: (id: string | null, label: string) => void;
  required?: boolean;
  /** What the person is chosen for; left out: any representative. */
  label?: string;
}

/** Finds one of many representatives by name; the server searches. */
export function RepresentativePicker({ value, onChange, required = false, label }: RepresentativePickerProps) {
  const text = usePickersText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const { data, previousData } = useQuery(FOUND, { variables: { search: asked || null } });
  const found = (data ?? previousData)?.representatives.nodes ?? [];
  const options = found.map(({ id, name, primaryMandate: mandate }) => ({
    value: id,
    label: mandate ? `${name} · ${mandate.ward.name} · ${mandate.typeTitle}` : name,
  }));
  return (
    <Select
      label={label ?? text('representative')}
      placeholder={text('representativeSearch')}
      nothingFoundMessage={text('nothingFound')}
      searchable
      required={required}
      value={value}
      data={options}
      filter={({ options: all }) => all}
      onChange={(id, option) => onChange(id, option?.label ?? '')}
      onSearchChange={typed => setSearch(options.some(option => option.label === typed) ? '' : typed)}
    />
  );
}
