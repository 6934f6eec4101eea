import { Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { AttributeField } from '../../components/attribute-field.js';
import { useAttributesText } from '../../components/attributes.messages.js';
import { FormButtons } from '../../components/form-buttons.js';
import type { AttributeField_AttributeFragment } from '../../generated/graphql.js';

export interface SaidAttribute {
  key: string;
  values: string[];
}

interface AttributesFormProps {
  definitions: readonly AttributeField_AttributeFragment[];
  kept: readonly { key: string; values: readonly string[] }[];
  save: (attributes: SaidAttribute[]) => void;
  isActing: boolean;
  error: unknown;
  close: () => void;
}

/** All attributes of a subject at once. */
export function AttributesForm({ definitions, kept, save, isActing, error, close }: AttributesFormProps) {
  const text = useAttributesText();
  const [values, setValues] = useState<Record<string, string[]>>(() =>
    Object.fromEntries(kept.map(each => [each.key, [...each.values]])),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    save(definitions.map(({ key }) => ({ key, values: values[key] ?? [] })));
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {definitions.map(attribute => (
          <AttributeField
            key={attribute.key}
            attribute={attribute}
            value={values[attribute.key] ?? []}
            onChange={said => setValues({ ...values, [attribute.key]: said })}
          />
        ))}
        <FormButtons confirm={text('save')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
