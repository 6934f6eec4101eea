import { Page } from '../../components/page.js';

export function RankingsPage() {
  return <Page title="rankings"><span /></Page>;
}
