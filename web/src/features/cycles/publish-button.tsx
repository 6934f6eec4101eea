import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { usePublicationText } from './publication.messages.js';
import { PublishForm } from './publish-form.js';

interface PublishButtonProps {
  cycle: { id: string; version: number };
  /** How many have no total yet. */
  undecidedCount: number;
}

/** Opens the last step of a cycle. */
export function PublishButton({ cycle, undecidedCount }: PublishButtonProps) {
  const text = usePublicationText();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>{text('publish')}</Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={text('publish')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <PublishForm cycle={cycle} undecidedCount={undecidedCount} close={close} />
      </Modal>
    </>
  );
}
