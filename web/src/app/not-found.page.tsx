import { EmptyState } from '../components/empty-state.js';
import { Page } from '../components/page.js';
import { YearButton } from '../components/year-button.js';
import { paths } from '../lib/paths.js';
import { useShellText } from './shell.messages.js';

export function NotFoundPage() {
  const text = useShellText();
  return (
    <Page title={text('notFound')} width="narrow">
      <EmptyState
        title={text('notFound')}
        advice={text('notFoundAdvice')}
        action={<YearButton to={paths.home()}>{text('home')}</YearButton>}
      />
    </Page>
  );
}
