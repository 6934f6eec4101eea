import { Button } from '@mantine/core';
import { EmptyState } from '../components/empty-state.js';
import { Page } from '../components/page.js';
import { useShellText } from './shell.messages.js';

/** Shown when a page throws, or when its code no longer loads because a newer version was installed. */
export function BrokenPage() {
  const text = useShellText();
  return (
    <Page title={text('broken')} width="narrow">
      <EmptyState
        title={text('broken')}
        advice={text('brokenAdvice')}
        action={<Button onClick={() => location.reload()}>{text('reload')}</Button>}
      />
    </Page>
  );
}
