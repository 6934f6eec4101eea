import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import type { CalendarFeed_FeedFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useLanguage } from '../../lib/i18n.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useCalendarFeedText } from './calendar-feed.messages.js';

graphql(`
  fragment CalendarFeed_feed on CalendarFeedState {
    createdAt
  }
`);

const CREATE = graphql(`
  mutation CreateCalendarFeed($input: CalendarFeedInput!) {
    createCalendarFeed(input: $input) {
      path
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeCalendarFeed($input: CalendarFeedInput!) {
    revokeCalendarFeed(input: $input) {
      id
      calendarFeed {
        ...CalendarFeed_feed
      }
    }
  }
`);

interface CalendarFeedProps {
  representativeId: string;
  /** Null while there is no address. */
  feed: CalendarFeed_FeedFragment | null;
}

/** The secret address of the own days; shown once, and gone when the page is left. */
export function CalendarFeed({ representativeId, feed }: CalendarFeedProps) {
  const text = useCalendarFeedText();
  const format = useFormat();
  const language = useLanguage();
  const { timeZone } = useJurisdiction();
  const [address, setAddress] = useState<string | null>(null);
  const creating = useAction(CREATE, {
    fetchPolicy: 'no-cache',
    refetch: ['RepresentativeYear'],
    onDone: ({ createCalendarFeed: { path } }) =>
      setAddress(`${location.origin}${path}${language === 'en' ? '?lang=en' : ''}`),
  });
  const revoking = useAction(REVOKE, {
    onDone: () => {
      setAddress(null);
      showToast(text('revoked'));
    },
  });
  return (
    <Stack gap="xs">
      <Text size="sm">{text('what')}</Text>
      {feed && !address && (
        <Text size="sm" c="dimmed">
          {text('made', { at: format.instant(feed.createdAt, timeZone) })}
        </Text>
      )}
      {address && (
        <Group align="flex-end">
          <TextInput label={text('address')} readOnly value={address} style={{ flex: 1 }} />
          <CopyButton value={address}>
            {({ copied, copy }) => <Button onClick={copy}>{text(copied ? 'copied' : 'copy')}</Button>}
          </CopyButton>
        </Group>
      )}
      <Group>
        <Button variant="default" loading={creating.isActing} onClick={() => void creating.act({ representativeId })}>
          {text(feed ? 'makeAgain' : 'make')}
        </Button>
        {feed && (
          <Button variant="default" loading={revoking.isActing} onClick={() => void revoking.act({ representativeId })}>
            {text('revoke')}
          </Button>
        )}
      </Group>
      <ActionError error={creating.error ?? revoking.error} />
    </Stack>
  );
}
