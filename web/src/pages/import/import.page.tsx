import { Page } from '../../components/page.js';

export function ImportPage() {
  return <Page title="import"><span /></Page>;
}
