import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.js';
import { useTaskListText } from './task-lists.messages.js';

const WARDS_TO_ADDRESS = graphql(`
  query WardsToAddress($search: String) {
    wards(search: $search, first: 50) {
      nodes {
        id
        name
        kind
        parent {
          id
          name
        }
      }
    }
    taskListProgramme {
      to
    }
  }
`);

const TYPING_MS = 250;

interface WardsFieldProps {
  values: string[];
  onChange: (ids: string[]) => void;
}

/** Any number of wards of the kinds to which tasks go; the server searches. */
export function WardsField({ values, onChange }: WardsFieldProps) {
  const text = useTaskListText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const [chosen, setChosen] = useState<{ value: string; label: string }[]>([]);
  const { data, previousData } = useQuery(WARDS_TO_ADDRESS, { variables: { search: asked || null } });
  const { wards, taskListProgramme } = data ?? previousData ?? {};
  const found = (wards?.nodes ?? [])
    .filter(({ kind }) => taskListProgramme?.to.includes(kind))
    .map(({ id, name, parent }) => ({ value: id, label: parent ? `${parent.name} · ${name}` : name }));
  const options = [...new Map([...chosen, ...found].map(each => [each.value, each])).values()];
  return (
    <MultiSelect
      label={text('toWhom')}
      data={options}
      value={values}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: all }) => all}
      onChange={ids => {
        setChosen(options.filter(({ value }) => ids.includes(value)));
        onChange(ids);
      }}
    />
  );
}
