import { Page } from '../../components/page.js';

export function HomePage() {
  return <Page title="home"><span /></Page>;
}
