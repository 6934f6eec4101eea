import { Drawer } from '@mantine/core';
import { Navigation } from './navigation.js';
import { useShellText } from './shell.messages.js';

/** The navigation of a phone. */
export function NavigationDrawer({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const text = useShellText();
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      title={text('navigation')}
      size="17rem"
      hiddenFrom="md"
      closeButtonProps={{ 'aria-label': text('closeNavigation') }}
    >
      <Navigation onChoose={close} />
    </Drawer>
  );
}
