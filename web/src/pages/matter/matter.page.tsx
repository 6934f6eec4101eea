import { Page } from '../../components/page.js';

export function MatterPage() {
  return <Page title="matter"><span /></Page>;
}
