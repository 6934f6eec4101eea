import { Page } from '../../components/page.js';

export function NewMatterPage() {
  return <Page title="new-matter"><span /></Page>;
}
