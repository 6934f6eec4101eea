import { Page } from '../../components/page.js';

export function NewPledgePage() {
  return <Page title="new-pledge"><span /></Page>;
}
