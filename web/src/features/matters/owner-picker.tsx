import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.js';
import { useMattersText } from './matters.messages.js';

const OWNERS = graphql(`
  query MatterOwnerChoices($kind: String, $search: String, $withGroups: Boolean!) {
    wards(kind: $kind, search: $search, first: 50) {
      nodes {
        id
        name
        kind
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
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const kind = wardKinds.length === 1 ? wardKinds[0]! : null;
  const variables = { kind, search: asked || null, withGroups };
  const { data, previousData } = useQuery(OWNERS, { variables });
  const { wards, groups } = data ?? previousData ?? {};
  const mayOwn = (ward: { kind: string }) => wardKinds.length === 0 || wardKinds.includes(ward.kind);
  const options = [
    ...(groups?.nodes ?? []).map(({ id, name }) => ({ value: `group ${id}`, label: name })),
    ...(wards?.nodes ?? []).filter(mayOwn).map(({ id, name }) => ({ value: `ward ${id}`, label: name })),
  ];
  function choose(value: string | null): void {
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
      data={options}
      onChange={choose}
      onSearchChange={typed => setSearch(options.some(({ label }) => label === typed) ? '' : typed)}
      data-autofocus
    />
  );
}
