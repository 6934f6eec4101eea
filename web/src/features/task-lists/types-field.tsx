import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { graphql } from '../../lib/graphql.js';
import { useTaskListText } from './task-lists.messages.js';

const TYPES = graphql(`
  query TypesToAddress {
    jurisdiction {
      id
      programme {
        representativeTypes {
          key
          title
        }
      }
    }
  }
`);

interface TypesFieldProps {
  values: string[];
  onChange: (types: string[]) => void;
}

/** Any number of the kinds of people whom the programme knows. */
export function TypesField({ values, onChange }: TypesFieldProps) {
  const text = useTaskListText();
  const types = useQuery(TYPES).data?.jurisdiction.programme.representativeTypes ?? [];
  return (
    <MultiSelect
      label={text('toTypes')}
      searchable
      data={types.map(({ key, title }) => ({ value: key, label: title }))}
      value={values}
      onChange={onChange}
    />
  );
}
