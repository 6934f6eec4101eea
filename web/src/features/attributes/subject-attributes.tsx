import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAttributesText } from '../../components/attributes.messages.js';
import type { AttributeField_AttributeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { showToast } from '../../lib/toast.js';
import { AttributesForm, type SaidAttribute } from './attributes-form.js';

interface SubjectAttributesProps {
  name: string;
  kept: readonly { key: string; title: string; values: readonly string[]; inWords: string }[];
  definitions: readonly AttributeField_AttributeFragment[];
  canChange: boolean;
  /** Answers whether it was taken. */
  save: (attributes: SaidAttribute[]) => Promise<boolean>;
  isActing: boolean;
  error: unknown;
}

/** What the programme keeps of a subject, in one line, and the way to change it. */
export function SubjectAttributes({ name, kept, definitions, canChange, save, ...action }: SubjectAttributesProps) {
  const text = useAttributesText();
  const format = useFormat();
  const [isOpen, { open, close }] = useDisclosure(false);
  const isEditable = canChange && definitions.length > 0;
  async function saveAndClose(attributes: SaidAttribute[]): Promise<void> {
    if (!(await save(attributes))) return;
    showToast(text('saved'));
    close();
  }
  if (kept.length === 0 && !isEditable) return null;
  return (
    <Group gap="sm" role="group" aria-label={format.labelled(text('attributes'), name)}>
      {kept.map(({ key, title, inWords }) => (
        <Text key={key} size="sm">
          {format.labelled(title, inWords)}
        </Text>
      ))}
      {isEditable && (
        <Button variant="subtle" size="compact-sm" className="no-print" onClick={open}>
          {text('change')}
        </Button>
      )}
      <Modal
        opened={isOpen}
        onClose={close}
        title={text('changeOf', { name })}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <AttributesForm
          definitions={definitions}
          kept={kept}
          save={attributes => void saveAndClose(attributes)}
          close={close}
          {...action}
        />
      </Modal>
    </Group>
  );
}
