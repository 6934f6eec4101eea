import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';
import { StepFields } from './step-fields.js';

const OPEN_MATTERS = graphql(`
  query OpenMattersOfKind($kind: String!, $search: String) {
    matters(kind: $kind, isOpen: true, search: $search, first: 20) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

const MERGE = graphql(`
  mutation MergeMatter($input: MergeMatterInput!) {
    mergeMatter(input: $input) {
      id
      ...MatterDocument_matter
    }
  }
`);

const TYPING_MS = 250;

interface MergeFormProps {
  matter: { id: string; version: number };
  kind: { key: string };
  title: string;
  close: () => void;
}

/** Finds the matter that says the same and goes on for both. */
export function MergeForm({ matter, kind, title, close }: MergeFormProps) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const [intoId, setInto] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const [takenOn, setTakenOn] = useState(today);
  const { data, previousData } = useQuery(OPEN_MATTERS, { variables: { kind: kind.key, search: asked || null } });
  const { act, isActing, error } = useAction(MERGE, {
    refetch: ['Matters'],
    onDone: () => {
      showToast(text('stepDone', { step: title }));
      close();
    },
  });
  const options = ((data ?? previousData)?.matters.nodes ?? [])
    .filter(({ id }) => id !== matter.id)
    .map(({ id, number, title: what }) => ({ value: id, label: `${number} ${what}` }));
  return (
    <StepFields
      takenOn={takenOn}
      onTakenOn={setTakenOn}
      submit={title}
      isActing={isActing}
      error={error}
      onSubmit={() => intoId && void act({ matterId: matter.id, version: matter.version, intoId, takenOn })}
      close={close}
    >
      <Select
        label={text('mergeInto')}
        description={text('mergeAdvice')}
        placeholder={text('search')}
        nothingFoundMessage={text('none')}
        searchable
        required
        value={intoId}
        data={options}
        filter={({ options: all }) => all}
        onChange={setInto}
        onSearchChange={typed => !options.some(({ label }) => label === typed) && setSearch(typed)}
        data-autofocus
      />
    </StepFields>
  );
}
