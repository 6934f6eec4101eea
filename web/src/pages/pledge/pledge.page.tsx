import { Page } from '../../components/page.js';

export function PledgePage() {
  return <Page title="pledge"><span /></Page>;
}
