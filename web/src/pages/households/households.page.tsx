import { Page } from '../../components/page.js';

export function HouseholdsPage() {
  return <Page title="households"><span /></Page>;
}
