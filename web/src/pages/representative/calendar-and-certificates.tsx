import { Section } from '../../components/section.js';
import { CalendarFeed } from '../../features/calendar-feed/calendar-feed.js';
import { useCalendarFeedText } from '../../features/calendar-feed/calendar-feed.messages.js';
import { CertificateList } from '../../features/certificates/certificate-list.js';
import { useCertificatesText } from '../../features/certificates/certificates.messages.js';
import type { RepresentativeYear_RepresentativeFragment } from '../../generated/graphql.js';

/** The own days in a calendar program, and what the employer is given; neither is there for whoever may not ask. */
export function CalendarAndCertificates({
  representative: { id, calendarFeed, certificates },
}: {
  representative: RepresentativeYear_RepresentativeFragment;
}) {
  const feedText = useCalendarFeedText();
  const certificatesText = useCertificatesText();
  return (
    <>
      {calendarFeed !== undefined && (
        <Section title={feedText('title')}>
          <CalendarFeed representativeId={id} feed={calendarFeed} />
        </Section>
      )}
      {certificates && (
        <Section title={certificatesText('section')}>
          <CertificateList representativeId={id} certificates={certificates.nodes} />
        </Section>
      )}
    </>
  );
}
