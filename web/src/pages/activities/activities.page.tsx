import { Page } from '../../components/page.js';

export function ActivitiesPage() {
  return <Page title="activities"><span /></Page>;
}
