import { Button, type ButtonProps, Group, Modal, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { FormEvent, ReactNode } from 'react';
import { ActionError } from './action-error.js';
import { useStatesText } from './states.messages.js';

interface ActionModalProps {
  /** What the button, the window and its submit button say. */
  label: string;
  /** Names the button for screen readers where several say the same. */
  ariaLabel?: string;
  error: unknown;
  isActing: boolean;
  /** Answers whether it was done: then the window closes. */
  onSubmit: () => Promise<boolean>;
  /** When the window closes, done or not: what must not stay is forgotten. */
  onClose?: () => void;
  button?: ButtonProps;
  children: ReactNode;
}

/** A button whose action needs a few words first: they are asked for in a window that keeps them until it is done. */
export function ActionModal({ label, ariaLabel, error, isActing, button, children, ...does }: ActionModalProps) {
  const text = useStatesText();
  const [isOpen, { open, close }] = useDisclosure(false, { onClose: does.onClose });
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    if (await does.onSubmit()) close();
  }
  return (
    <>
      <Button variant="default" {...button} onClick={open} {...(ariaLabel && { 'aria-label': ariaLabel })}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={label} closeButtonProps={{ 'aria-label': text('close') }}>
        <form onSubmit={event => void submit(event)}>
          <Stack gap="sm">
            {children}
            <ActionError error={error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {text('close')}
              </Button>
              <Button type="submit" loading={isActing}>
                {label}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
