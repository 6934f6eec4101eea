import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.js';
import { useMattersText } from './matters.messages.js';

const OWNERS = graphql(`
  query MatterOwnerChoices($kinds: [String!], $search: String, $withGroups: Boolean!) {
    wards(kinds: $kinds, search: $search, first: 50) {
      nodes {
        id
        name
      }
    }
    groups(first: 100) @include(if: $withGroups) {
      nodes {
        id
        name
      }
    }
  }
`);

const TYPING_MS = 250;

/** Who may have to answer: a ward or organisation, or a group. */
export type OwnerChoice = { ownerWardId: string } | { ownerGroupId: string };

interface OwnerPickerProps {
  /** Kinds of wards that may be named; empty: all of them. */
  wardKinds: readonly string[];
  withGroups: boolean;
  onChange: (owner: OwnerChoice | null) => void;
}

/** Finds who has to answer, of the kinds that the programme allows; the server searches. */
export function OwnerPicker({ wardKinds, withGroups, onChange }: OwnerPickerProps) {
  const text = useMattersText();
  // Kept here, since a field that keeps its own value forgets what is typed whenever the list changes.
  const [chosen, setChosen] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const variables = { kinds: [...wardKinds], search: asked || null, withGroups };
  const { data, previousData } = useQuery(OWNERS, { variables });
  const { wards, groups } = data ?? previousData ?? {};
  const options = [
    ...(groups?.nodes ?? []).map(({ id, name }) => ({ value: `group ${id}`, label: name })),
    ...(wards?.nodes ?? []).map(({ id, name }) => ({ value: `ward ${id}`, label: name })),
  ];
  // Naming one that is listed, such as the one just chosen, asks for no other list.
  function find(typed: string): void {
    if (!options.some(({ label }) => label === typed)) setSearch(typed);
  }
  function choose(value: string | null): void {
    setChosen(value);
    const [type, id] = value?.split(' ') ?? [];
    if (!id) onChange(null);
    else onChange(type === 'group' ? { ownerGroupId: id } : { ownerWardId: id });
  }
  return (
    <Select
      label={text('owner')}
      placeholder={text('ownerSearch')}
      nothingFoundMessage={text('ownerNotFound')}
      searchable
      required
      value={chosen}
      data={options}
      onChange={choose}
      onSearchChange={find}
      data-autofocus
    />
  );
}
