import { Page } from '../../components/page.js';

export function RepresentativePage() {
  return <Page title="representative"><span /></Page>;
}
