import type { RouteObject } from 'react-router';
import { page } from './lazy-page.js';

/** Pages about what happened, and whom it concerns. */
export const RECORD_ROUTES: RouteObject[] = [
  { index: true, lazy: page(async () => (await import('../pages/home/home.page.js')).HomePage) },
  { path: 'my-year', lazy: page(async () => (await import('../pages/my-year/my-year.page.js')).MyYearPage) },
  {
    path: 'representatives/:id',
    lazy: page(async () => (await import('../pages/representative/representative.page.js')).RepresentativePage),
  },
  { path: 'wards/:id', lazy: page(async () => (await import('../pages/ward/ward.page.js')).WardPage) },
  { path: 'pledges', lazy: page(async () => (await import('../pages/pledges/pledges.page.js')).PledgesPage) },
  {
    path: 'pledges/new',
    lazy: page(async () => (await import('../pages/new-pledge/new-pledge.page.js')).NewPledgePage),
  },
  { path: 'pledges/:id', lazy: page(async () => (await import('../pages/pledge/pledge.page.js')).PledgePage) },
  {
    path: 'activities',
    lazy: page(async () => (await import('../pages/activities/activities.page.js')).ActivitiesPage),
  },
  {
    path: 'activities/new',
    lazy: page(async () => (await import('../pages/new-activity/new-activity.page.js')).NewActivityPage),
  },
  {
    path: 'activities/:id',
    lazy: page(async () => (await import('../pages/activity/activity.page.js')).ActivityPage),
  },
  {
    path: 'certificates/:id',
    lazy: page(async () => (await import('../pages/certificate/certificate.page.js')).CertificatePage),
  },
  {
    path: 'consultations',
    lazy: page(async () => (await import('../pages/consultations/consultations.page.js')).ConsultationsPage),
  },
  {
    path: 'consultations/new',
    lazy: page(async () => (await import('../pages/new-consultation/new-consultation.page.js')).NewConsultationPage),
  },
  {
    path: 'consultations/:id',
    lazy: page(async () => (await import('../pages/consultation/consultation.page.js')).ConsultationPage),
  },
  { path: 'panels', lazy: page(async () => (await import('../pages/panels/panels.page.js')).PanelsPage) },
  {
    path: 'panels/:id',
    lazy: page(async () => (await import('../pages/panel-case/panel-case.page.js')).PanelCasePage),
  },
  {
    path: 'representatives/:id/sheets',
    lazy: page(async () => (await import('../pages/sheets/sheets.page.js')).SheetsPage),
  },
  {
    path: 'returns',
    lazy: page(async () => (await import('../pages/returns/returns.page.js')).ReturnsPage),
  },
  {
    path: 'task-lists',
    lazy: page(async () => (await import('../pages/task-lists/task-lists.page.js')).TaskListsPage),
  },
  {
    path: 'task-lists/new',
    lazy: page(async () => (await import('../pages/new-task-list/new-task-list.page.js')).NewTaskListPage),
  },
  { path: 'visits', lazy: page(async () => (await import('../pages/visits/visits.page.js')).VisitsPage) },
  {
    path: 'visits/new',
    lazy: page(async () => (await import('../pages/new-visit/new-visit.page.js')).NewVisitPage),
  },
  { path: 'visits/:id', lazy: page(async () => (await import('../pages/visit/visit.page.js')).VisitPage) },
  {
    path: 'visits/diary/:id',
    lazy: page(async () => (await import('../pages/visit-diary/visit-diary.page.js')).VisitDiaryPage),
  },
  {
    path: 'must-visits',
    lazy: page(async () => (await import('../pages/must-visits/must-visits.page.js')).MustVisitsPage),
  },
  { path: 'matters', lazy: page(async () => (await import('../pages/matters/matters.page.js')).MattersPage) },
  {
    path: 'matters/new',
    lazy: page(async () => (await import('../pages/new-matter/new-matter.page.js')).NewMatterPage),
  },
  {
    path: 'matters/owners',
    lazy: page(async () => (await import('../pages/matter-owners/matter-owners.page.js')).MatterOwnersPage),
  },
  {
    path: 'matters/topics',
    lazy: page(async () => (await import('../pages/matter-topics/matter-topics.page.js')).MatterTopicsPage),
  },
  { path: 'matters/:id', lazy: page(async () => (await import('../pages/matter/matter.page.js')).MatterPage) },
  {
    path: 'indicators',
    lazy: page(async () => (await import('../pages/indicators/indicators.page.js')).IndicatorsPage),
  },
  {
    path: 'indicators/reports',
    lazy: page(async () => (await import('../pages/indicator-reports/indicator-reports.page.js')).IndicatorReportsPage),
  },
  {
    path: 'indicators/reports/:id',
    lazy: page(async () => (await import('../pages/indicator-report/indicator-report.page.js')).IndicatorReportPage),
  },
  {
    path: 'year-opening',
    lazy: page(async () => (await import('../pages/year-opening/year-opening.page.js')).YearOpeningPage),
  },
  {
    path: 'ward-changes',
    lazy: page(async () => (await import('../pages/ward-changes/ward-changes.page.js')).WardChangesPage),
  },
  {
    path: 'proxy-entries',
    lazy: page(async () => (await import('../pages/proxy-entries/proxy-entries.page.js')).ProxyEntriesPage),
  },
  {
    path: 'objections',
    lazy: page(async () => (await import('../pages/objections/objections.page.js')).ObjectionsPage),
  },
  {
    path: 'duty-records',
    lazy: page(async () => (await import('../pages/duty-records/duty-records.page.js')).DutyRecordsPage),
  },
  {
    path: 'duty-records/new',
    lazy: page(async () => (await import('../pages/new-duty-record/new-duty-record.page.js')).NewDutyRecordPage),
  },
  {
    path: 'duty-records/:id',
    lazy: page(async () => (await import('../pages/duty-record/duty-record.page.js')).DutyRecordPage),
  },
  {
    path: 'households',
    lazy: page(async () => (await import('../pages/households/households.page.js')).HouseholdsPage),
  },
  {
    path: 'households/:id',
    lazy: page(async () => (await import('../pages/household/household.page.js')).HouseholdPage),
  },
  {
    path: 'responsibility',
    lazy: page(async () => (await import('../pages/responsibility/responsibility.page.js')).ResponsibilityPage),
  },
  {
    path: 'link-proposals',
    lazy: page(async () => (await import('../pages/link-proposals/link-proposals.page.js')).LinkProposalsPage),
  },
  { path: 'links', lazy: page(async () => (await import('../pages/links/links.page.js')).LinksPage) },
  {
    path: 'links/:id',
    lazy: page(async () => (await import('../pages/mandate-links/mandate-links.page.js')).MandateLinksPage),
  },
  { path: 'import', lazy: page(async () => (await import('../pages/import/import.page.js')).ImportPage) },
  {
    path: 'programme',
    lazy: page(async () => (await import('../pages/programme/programme.page.js')).ProgrammePage),
  },
  { path: 'profile', lazy: page(async () => (await import('../pages/profile/profile.page.js')).ProfilePage) },
];
