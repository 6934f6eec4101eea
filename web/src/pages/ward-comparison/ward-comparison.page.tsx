import { Page } from '../../components/page.js';

export function WardComparisonPage() {
  return <Page title="ward-comparison"><span /></Page>;
}
