import { useQuery } from '@apollo/client/react';
import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { ActionModal } from '../../components/action-modal.js';
import { ChipChoice } from '../../components/chip-choice.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { ExternalIds_NumberFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useAction } from '../../lib/use-action.js';
import { useCan } from '../../lib/viewer.js';
import { useExternalIdsText } from './external-ids.messages.js';

const EXTERNAL_IDS = graphql(`
  query ExternalIds($recordId: ID!) {
    externalIds(recordId: $recordId) {
      sources {
        key
        title
      }
      numbers {
        ...ExternalIds_number
      }
    }
  }
  fragment ExternalIds_number on ExternalId {
    id
    version
    sourceTitle
    value
    addedOn
    viewerCanRemove
  }
`);

const ADD = graphql(`
  mutation AddExternalId($input: AddExternalIdInput!) {
    addExternalId(input: $input) {
      id
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveExternalId($input: RemoveExternalIdInput!) {
    removeExternalId(input: $input) {
      id
      removedOn
    }
  }
`);

const refetch = ['ExternalIds'];

/** Under which numbers other systems know a record; nothing where the programme names no such system. */
export function ExternalIds({ recordId }: { recordId: string }) {
  const text = useExternalIdsText();
  const can = useCan();
  const { data } = useQuery(EXTERNAL_IDS, { variables: { recordId }, skip: !can('external-id.read') });
  if (!data || data.externalIds.sources.length === 0) return null;
  const { sources, numbers } = data.externalIds;
  return (
    <Section
      title={text('title')}
      aside={can('external-id.change') && <AddNumber recordId={recordId} sources={sources} />}
    >
      {numbers.length === 0 ? <Text c="dimmed">{text('none')}</Text> : null}
      <Rows>
        {numbers.map(number => (
          <Rows.Row key={number.id}>
            <ExternalNumber number={number} />
          </Rows.Row>
        ))}
      </Rows>
    </Section>
  );
}

function ExternalNumber({ number }: { number: ExternalIds_NumberFragment }) {
  const text = useExternalIdsText();
  const format = useFormat();
  const { act, isActing, error } = useAction(REMOVE, { refetch });
  const { id, version, sourceTitle, value, addedOn, viewerCanRemove } = number;
  return (
    <>
      <Rows.Main>
        <Text fw={600}>{value}</Text>
        <Text size="sm" c="dimmed">
          {sourceTitle} · {text('added', { date: format.date(addedOn) })}
        </Text>
        <ActionError error={error} />
      </Rows.Main>
      {viewerCanRemove && (
        <Button
          variant="default"
          size="compact-sm"
          loading={isActing}
          aria-label={format.labelled(text('remove'), value)}
          onClick={() => void act({ externalIdId: id, version })}
        >
          {text('remove')}
        </Button>
      )}
    </>
  );
}

interface AddNumberProps {
  recordId: string;
  sources: readonly { key: string; title: string }[];
}

function AddNumber({ recordId, sources }: AddNumberProps) {
  const text = useExternalIdsText();
  const [source, choose] = useState(sources[0]!.key);
  const [value, write] = useState('');
  const { act, isActing, error } = useAction(ADD, { refetch, onDone: () => write('') });
  return (
    <ActionModal
      label={text('add')}
      error={error}
      isActing={isActing}
      button={{ size: 'compact-sm' }}
      onSubmit={() => act({ recordId, source, value: value.trim() })}
    >
      <ChipChoice
        label={text('system')}
        name="source"
        value={source}
        onChange={choose}
        choices={sources.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <TextInput
        label={text('number')}
        value={value}
        required
        onChange={changed => write(changed.currentTarget.value)}
      />
    </ActionModal>
  );
}
