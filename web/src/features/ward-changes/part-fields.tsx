import { useQuery } from '@apollo/client/react';
import { Fieldset, MultiSelect, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { graphql } from '../../lib/graphql.js';
import type { Bench, PartDraft } from './plan-draft.js';
import { useWardChangesText } from './ward-changes.messages.js';

const BELONGING = graphql(`
  query WardBelonging($id: ID!) {
    groups(wardId: $id, first: 100) {
      nodes {
        id
        name
      }
    }
    representatives(wardId: $id, first: 100) {
      nodes {
        id
        name
        mandates {
          id
          typeTitle
          zone
          endedOn
          ward {
            id
          }
        }
      }
    }
  }
`);

interface PartProps {
  part: PartDraft;
  change: (part: Partial<PartDraft>) => void;
  /** Wards that are there already and may take it; a new one is always offered. */
  existing: readonly { id: string; name: string }[];
}

/** Which ward it becomes: one that is there, or a new one with its name. */
export function PartWard({ part, change, existing }: PartProps) {
  const text = useWardChangesText();
  return (
    <>
      <Select
        label={text('partWard')}
        value={part.wardId ?? 'new'}
        allowDeselect={false}
        data={[
          { value: 'new', label: text('newWard') },
          ...existing.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={value => change({ wardId: value === 'new' ? null : value })}
      />
      {part.wardId === null && (
        <>
          <TextInput
            label={text('name')}
            value={part.name}
            required
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <TextInput
            label={text('code')}
            value={part.code}
            onChange={({ currentTarget }) => change({ code: currentTarget.value })}
          />
        </>
      )}
    </>
  );
}

/** What of a ward that is divided belongs to one of the parts. */
export function PartFields({ ward, title, ...props }: PartProps & { ward: Bench; title: string }) {
  const text = useWardChangesText();
  const { part, change } = props;
  const { data } = useQuery(BELONGING, { variables: { id: ward.id } });
  const mandates = (data?.representatives.nodes ?? []).flatMap(({ name, mandates: held }) =>
    held
      .filter(each => each.ward.id === ward.id && each.endedOn === null)
      .map(({ id, typeTitle, zone }) => ({ value: id, zone, label: `${name} · ${typeTitle}` })),
  );
  const zones = [...new Set(mandates.flatMap(({ zone }) => zone ?? []))];
  const asChoices = (nodes: readonly { id: string; name: string }[]) =>
    nodes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Fieldset legend={title}>
      <Stack gap="sm">
        <PartWard {...props} />
        <TagsInput label={text('zones')} data={zones} value={part.zones} onChange={value => change({ zones: value })} />
        <MultiSelect
          label={text('groups')}
          data={asChoices(data?.groups.nodes ?? [])}
          value={part.groupIds}
          searchable
          onChange={groupIds => change({ groupIds })}
        />
        {ward.children.nodes.length > 0 && (
          <MultiSelect
            label={text('below')}
            data={asChoices(ward.children.nodes)}
            value={part.wardIds}
            searchable
            onChange={wardIds => change({ wardIds })}
          />
        )}
        <MultiSelect
          label={text('people')}
          data={mandates}
          value={part.mandateIds}
          searchable
          onChange={mandateIds => change({ mandateIds })}
        />
      </Stack>
    </Fieldset>
  );
}
