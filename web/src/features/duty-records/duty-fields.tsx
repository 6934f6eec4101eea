import { Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { AttributeField } from '../../components/attribute-field.js';
import { FileField } from '../../components/file-field.js';
import type { DutyFields_KindFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import type { DutyDraft } from './duty-draft.js';
import { useDutyText } from './duty-records.messages.js';

graphql(`
  fragment DutyFields_kind on EventKind {
    key
    title
    about
    unit
    stages {
      key
      title
    }
    attributes {
      key
      isCommon
      ...AttributeField_attribute
    }
  }
`);

interface DutyFieldsProps {
  kind: DutyFields_KindFragment;
  draft: DutyDraft;
  onChange: (draft: DutyDraft) => void;
}

/** What the programme asks of an event of the kind; what hardly any event has is folded away. */
export function DutyFields({ kind, draft, onChange }: DutyFieldsProps) {
  const text = useDutyText();
  const own = kind.attributes.filter(({ isCommon }) => !isCommon);
  const common = kind.attributes.filter(({ isCommon }) => isCommon);
  const attributeField = (attribute: DutyFields_KindFragment['attributes'][number]) => (
    <AttributeField
      key={attribute.key}
      attribute={attribute}
      value={draft.attributes[attribute.key] ?? []}
      onChange={values => onChange({ ...draft, attributes: { ...draft.attributes, [attribute.key]: values } })}
    />
  );
  const quantity = (
    <TextInput
      label={kind.unit === null ? text('quantity') : text('quantityIn', { unit: kind.unit })}
      inputMode="decimal"
      placeholder="1"
      value={draft.quantity}
      onChange={event => onChange({ ...draft, quantity: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Textarea
        label={text('note')}
        required
        autosize
        maxLength={500}
        value={draft.note}
        onChange={event => onChange({ ...draft, note: event.currentTarget.value })}
      />
      {kind.stages.length > 0 && (
        <Checkbox.Group label={text('stages')} value={draft.stages} onChange={stages => onChange({ ...draft, stages })}>
          <Group mt={4}>
            {kind.stages.map(({ key, title }) => (
              <Checkbox key={key} value={key} label={title} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {kind.unit !== null && quantity}
      {own.map(attributeField)}
      <FileField value={draft.file} onChange={file => onChange({ ...draft, file })} />
      <details>
        <summary>{text('more')}</summary>
        <Stack mt="sm">
          {kind.unit === null && quantity}
          <TextInput
            label={text('outOf')}
            inputMode="decimal"
            value={draft.outOf}
            onChange={event => onChange({ ...draft, outOf: event.currentTarget.value })}
          />
          {common.map(attributeField)}
        </Stack>
      </details>
    </>
  );
}
