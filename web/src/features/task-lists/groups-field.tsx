import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { graphql } from '../../lib/graphql.js';
import { useTaskListText } from './task-lists.messages.js';

const GROUPS_TO_ADDRESS = graphql(`
  query GroupsToAddress {
    groups(first: 100) {
      nodes {
        id
        name
        ward {
          id
          name
        }
      }
    }
  }
`);

interface GroupsFieldProps {
  values: string[];
  onChange: (ids: string[]) => void;
}

/** Any number of groups, such as service teams; nothing where there are none. */
export function GroupsField({ values, onChange }: GroupsFieldProps) {
  const text = useTaskListText();
  const groups = useQuery(GROUPS_TO_ADDRESS).data?.groups.nodes ?? [];
  if (groups.length === 0) return null;
  return (
    <MultiSelect
      label={text('toGroups')}
      data={groups.map(({ id, name, ward }) => ({ value: id, label: `${name} · ${ward.name}` }))}
      value={values}
      searchable
      limit={50}
      onChange={onChange}
    />
  );
}
