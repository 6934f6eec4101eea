import { Page } from '../../components/page.js';

export function ScoreSheetPage() {
  return <Page title="score-sheet"><span /></Page>;
}
