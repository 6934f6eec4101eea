import type { RouteObject } from 'react-router';
import { page } from './lazy-page.js';

/** Pages about what is worked out from records, and what follows from it. */
export const RESULT_ROUTES: RouteObject[] = [
  {
    path: 'overview',
    lazy: page(async () => (await import('../pages/overview/overview.page.js')).OverviewPage),
  },
  {
    path: 'rankings',
    lazy: page(async () => (await import('../pages/rankings/rankings.page.js')).RankingsPage),
  },
  {
    path: 'cycles/:id/raters',
    lazy: page(async () => (await import('../pages/raters/raters.page.js')).RatersPage),
  },
  { path: 'rating', lazy: page(async () => (await import('../pages/rating/rating.page.js')).RatingPage) },
  {
    path: 'score-sheets/:id',
    lazy: page(async () => (await import('../pages/score-sheet/score-sheet.page.js')).ScoreSheetPage),
  },
  {
    path: 'cycles/:id/publication',
    lazy: page(async () => (await import('../pages/publication/publication.page.js')).PublicationPage),
  },
  {
    path: 'proposals',
    lazy: page(async () => (await import('../pages/proposals/proposals.page.js')).ProposalsPage),
  },
  { path: 'people', lazy: page(async () => (await import('../pages/people/people.page.js')).PeoplePage) },
  {
    path: 'rewards',
    lazy: page(async () => (await import('../pages/rewards/rewards.page.js')).RewardsPage),
  },
  {
    path: 'consequences',
    lazy: page(async () => (await import('../pages/consequences/consequences.page.js')).ConsequencesPage),
  },
  { path: 'replies', lazy: page(async () => (await import('../pages/replies/replies.page.js')).RepliesPage) },
  {
    path: 'self-reports/:id',
    lazy: page(async () => (await import('../pages/self-report/self-report.page.js')).SelfReportPage),
  },
  { path: 'cycles', lazy: page(async () => (await import('../pages/cycles/cycles.page.js')).CyclesPage) },
  { path: 'cycles/:id', lazy: page(async () => (await import('../pages/cycle/cycle.page.js')).CyclePage) },
  {
    path: 'ward-comparison',
    lazy: page(async () => (await import('../pages/ward-comparison/ward-comparison.page.js')).WardComparisonPage),
  },
  {
    path: 'records/counted',
    lazy: page(async () => (await import('../pages/counted-records/counted-records.page.js')).CountedRecordsPage),
  },
  { path: 'records', lazy: page(async () => (await import('../pages/records/records.page.js')).RecordsPage) },
];
