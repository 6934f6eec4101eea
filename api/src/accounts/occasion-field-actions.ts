import { type FieldActions, fields } from './fields-of-type.js';

/** What a fixed day has besides its roll, by the type it is a field of. */
export const OCCASION_FIELDS = {
  Query: {
    ...fields('leave.read', 'leaveRequests'),
    ...fields('activity.read', 'owedOccasions'),
    ...fields('certificate.read', 'certificate'),
    ...fields('certificate.check', 'certificateCheck'),
  },
  Mutation: {
    ...fields('activity.call', 'callActivity'),
    ...fields('attendance.record', 'arrangeActivity postponeActivity recordMinutes'),
    ...fields('leave.ask', 'askForLeave withdrawLeave'),
    ...fields('leave.decide', 'decideLeave'),
    ...fields('certificate.issue', 'issueCertificate withdrawCertificate'),
    ...fields('calendar.subscribe', 'createCalendarFeed revokeCalendarFeed'),
  },
  Representative: {
    ...fields('certificate.read', 'certificates'),
    ...fields('calendar.subscribe', 'calendarFeed'),
  },
  Activity: {
    ...fields('activity.read', 'startsAt endsAt agenda postponements minutesFile needsMinutes viewerCanArrange'),
    ...fields('minutes.read', 'answersToReport answersReported'),
    // Whoever may read leaves at all finds there those that concern them.
    ...fields('minutes.read', 'leaveRequests'),
  },
} satisfies FieldActions;

export const OCCASION_TYPES: FieldActions = {
  ActivityPostponement: fields('activity.read', 'fromOn toOn reason'),
  AgendaItem: fields('activity.read', 'key title reportsBack note'),
  MatterAnswer: fields('minutes.read', 'matterId number title outcomeTitle answer answeredOn isLeftOver'),
  ReportBack: fields('activity.read', 'activity reportedOn'),
  LeaveRequest: fields(
    'leave.read',
    `proxyEntry id representative activity forOn reason state askedAt decidedByName decidedAt decision hasLapsed version
     viewerCanDecide viewerCanWithdraw`,
  ),
  AttendanceCertificate: fields(
    'certificate.read',
    `id number name fromOn untilOn days workdays minutes occasions signedName issuedAt withdrawnAt withdrawnReason
     version`,
  ),
  CertifiedOccasion: fields('public.read', 'heldOn title startsAt endsAt byVisit'),
  CertificateCheck: fields('certificate.check', 'number name fromOn untilOn days minutes signedName isWithdrawn'),
  CalendarFeedState: fields('calendar.subscribe', 'createdAt'),
  CalendarFeedAddress: fields('public.read', 'path'),
  OwedOccasion: fields(
    'activity.read',
    'kind kindTitle windowTitle group ward from until times held planned isOverdue',
  ),
};
