import { Page } from '../../components/page.js';

export function VisitsPage() {
  return <Page title="visits"><span /></Page>;
}
