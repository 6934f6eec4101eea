import { Page } from '../../components/page.js';

export function PledgesPage() {
  return <Page title="pledges"><span /></Page>;
}
