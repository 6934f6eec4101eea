import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { graphql } from '../lib/graphql.js';
import { usePickersText } from './pickers.messages.js';

const WARDS = graphql(`
  query PickableWards {
    wards(first: 100) {
      nodes {
        id
        name
        kindTitle
        parent {
          id
        }
      }
    }
  }
`);

/** One ward, or every ward. */
export function WardPicker({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const text = usePickersText();
  const { data } = useQuery(WARDS, { fetchPolicy: 'cache-first' });
  const wards = data?.wards.nodes.filter(ward => ward.parent !== null) ?? [];
  return (
    <NativeSelect
      label={text('ward')}
      value={value ?? ''}
      onChange={event => onChange(event.currentTarget.value || null)}
      data={[{ value: '', label: text('everyWard') }, ...wards.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
