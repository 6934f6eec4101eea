import { Page } from '../../components/page.js';

export function MyYearPage() {
  return <Page title="my-year"><span /></Page>;
}
