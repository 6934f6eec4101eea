import { Page } from '../../components/page.js';

export function SignInPage() {
  return <Page title="sign-in"><span /></Page>;
}
