import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { QueryStates } from '../../components/query-states.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import { WordDialog } from '../../components/word-dialog.js';
import { YearLink } from '../../components/year-link.js';
import type { AllowancesQuery } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useRewardsText } from './rewards.messages.js';

const ALLOWANCES = graphql(`
  query Allowances($year: Int!, $after: String) {
    allowanceSums(year: $year) {
      allowance
      payeeId
      payee
      matters
      confirmed
      paid
    }
    allowanceLines(year: $year, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        allowance
        title
        matterNumber
        payee
        amount
        unit
        closedOn
        state
        reason
        paidOn
        voucher
        version
        viewerCanDecide
        matter {
          id
        }
      }
    }
  }
`);
const DECIDE = graphql(`
  mutation DecideAllowance($input: DecideAllowanceInput!) {
    decideAllowance(input: $input)
  }
`);
const PAY = graphql(`
  mutation PayAllowance($input: PayAllowanceInput!) {
    payAllowance(input: $input)
  }
`);

type Line = AllowancesQuery['allowanceLines']['nodes'][number];

const TONES: Readonly<Record<Line['state'], Tone>> = {
  WAITING: 'open',
  CONFIRMED: 'open',
  DECLINED: 'quiet',
  PAID: 'settled',
};

/** What the office may do with one line. */
function LineActions({ line }: { line: Line }) {
  const text = useRewardsText();
  const of = { matterId: line.matter.id, allowance: line.allowance };
  const after = { done: text('done'), refetch: ['Allowances'] };
  if (line.state === 'WAITING') {
    return (
      <Group>
        <WordDialog
          {...after}
          label={text('confirm')}
          document={DECIDE}
          of={{ ...of, isConfirmed: true }}
          button={{ variant: 'filled' }}
        />
        <WordDialog
          {...after}
          label={text('decline')}
          document={DECIDE}
          of={{ ...of, isConfirmed: false }}
          words={{ name: 'reason', label: text('declineReason') }}
        />
      </Group>
    );
  }
  return line.state === 'CONFIRMED' ? (
    <WordDialog
      {...after}
      label={text('pay')}
      document={PAY}
      of={{ ...of, version: line.version }}
      words={{ name: 'voucher', label: text('voucher') }}
      day={{ name: 'paidOn', label: text('paidOn') }}
      button={{ variant: 'filled' }}
    />
  ) : null;
}

/** What organisations earn for what they settled themselves: a ledger apart from every score. */
export function AllowanceLedger({ year }: { year: number }) {
  const text = useRewardsText();
  const format = useFormat();
  const { fetchMore, ...query } = useQuery(ALLOWANCES, { variables: { year } });
  return (
    <Section title={text('allowances')}>
      <Text c="dimmed">{text('allowanceNote')}</Text>
      <QueryStates query={query}>
        {({ allowanceSums, allowanceLines }) => (
          <>
            {allowanceLines.nodes.length === 0 && <EmptyState title={text('noAllowances')} />}
            <Rows>
              {allowanceSums.map(({ allowance, payeeId, payee, matters, confirmed, paid }) => (
                <Rows.Row key={`${allowance} ${payeeId}`}>
                  <Rows.Main>{payee}</Rows.Main>
                  <span>
                    {text('sum', { matters, confirmed: format.number(confirmed), paid: format.number(paid) })}
                  </span>
                </Rows.Row>
              ))}
            </Rows>
            <Rows>
              {allowanceLines.nodes.map(line => (
                <Rows.Row key={`${line.allowance} ${line.matter.id}`}>
                  <Rows.Main>
                    <Stack gap={2}>
                      <Text fw={600}>
                        {line.payee} · {format.number(line.amount)} {line.unit}
                      </Text>
                      <Text>
                        <YearLink to={paths.matter(line.matter.id)}>{line.matterNumber}</YearLink>
                        {` · ${line.title} · ${format.date(line.closedOn)}`}
                      </Text>
                      {line.reason && <Text>{line.reason}</Text>}
                      {line.paidOn && (
                        <Text>{[format.date(line.paidOn), line.voucher].filter(Boolean).join(' · ')}</Text>
                      )}
                    </Stack>
                  </Rows.Main>
                  <StateBadge tone={TONES[line.state]}>{text(line.state)}</StateBadge>
                  {line.viewerCanDecide && <LineActions line={line} />}
                </Rows.Row>
              ))}
            </Rows>
            {allowanceLines.nodes.length > 0 && <ShowMore list={allowanceLines} fetchMore={fetchMore} />}
          </>
        )}
      </QueryStates>
    </Section>
  );
}
