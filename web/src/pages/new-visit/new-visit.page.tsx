import { Page } from '../../components/page.js';

export function NewVisitPage() {
  return <Page title="new-visit"><span /></Page>;
}
