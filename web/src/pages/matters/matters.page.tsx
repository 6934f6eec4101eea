import { Page } from '../../components/page.js';

export function MattersPage() {
  return <Page title="matters"><span /></Page>;
}
