import { Page } from '../../components/page.js';

export function ProfilePage() {
  return <Page title="profile"><span /></Page>;
}
