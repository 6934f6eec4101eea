import { Page } from '../../components/page.js';

export function ActivityPage() {
  return <Page title="activity"><span /></Page>;
}
