import { Checkbox, Group, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import type { AttributeField_AttributeFragment } from '../generated/graphql.js';
import { graphql } from '../lib/graphql.js';
import { useAttributesText } from './attributes.messages.js';

graphql(`
  fragment AttributeField_attribute on AttributeDefinition {
    key
    title
    form
    many
    values {
      key
      title
    }
  }
`);

interface AttributeFieldProps {
  attribute: AttributeField_AttributeFragment;
  /** As the server takes them; empty when nothing is told. */
  value: readonly string[];
  onChange: (values: string[]) => void;
}

/** What the programme asks under one attribute, in the form that its values have. */
export function AttributeField({ attribute, value, onChange }: AttributeFieldProps) {
  const text = useAttributesText();
  const { title, form, many, values } = attribute;
  const changeTo = (said: string) => onChange(said === '' ? [] : [said]);
  if (many && form === 'CHOICE') {
    return (
      <Checkbox.Group label={title} value={[...value]} onChange={onChange}>
        <Group mt={4}>
          {values.map(each => (
            <Checkbox key={each.key} value={each.key} label={each.title} />
          ))}
        </Group>
      </Checkbox.Group>
    );
  }
  if (many) return <TagsInput label={title} description={text('manyTexts')} value={[...value]} onChange={onChange} />;
  if (form === 'CHOICE' || form === 'BOOLEAN') {
    const truths = [
      { value: 'true', label: text('yes') },
      { value: 'false', label: text('no') },
    ];
    const choices = form === 'BOOLEAN' ? truths : values.map(each => ({ value: each.key, label: each.title }));
    return (
      <NativeSelect
        label={title}
        value={value[0] ?? ''}
        onChange={event => changeTo(event.currentTarget.value)}
        data={[{ value: '', label: text('notTold') }, ...choices]}
      />
    );
  }
  return (
    <TextInput
      label={title}
      inputMode={form === 'NUMBER' ? 'decimal' : 'text'}
      value={value[0] ?? ''}
      maxLength={200}
      onChange={event => changeTo(event.currentTarget.value)}
    />
  );
}
