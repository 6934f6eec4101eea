import { useQuery } from '@apollo/client/react';
import { Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { useBallotsText } from '../../features/raters/ballots.messages.js';
import { IssueCodes } from '../../features/raters/issue-codes.js';
import { PaperCountForm } from '../../features/raters/paper-count-form.js';
import { PaperCountList } from '../../features/raters/paper-count-list.js';
import { SheetList } from '../../features/raters/sheet-list.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';
import { GroupProgress } from './group-progress.js';
import type { GroupProps } from './named-group.js';

const BALLOT_SHEETS = graphql(`
  query BallotSheets($cycleId: ID!, $group: String!) {
    ballotSheets(cycleId: $cycleId, group: $group) {
      ...SheetList_sheet
    }
  }
`);

const PAPER_COUNTS = graphql(`
  query PaperCounts($cycleId: ID!, $after: String) {
    paperCounts(cycleId: $cycleId, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PaperCountList_count
      }
    }
  }
`);

/** A group that votes by codes and on paper: codes, counts, and how many ballots there are. */
export function AnonymousGroup({ cycleId, group }: GroupProps) {
  const text = useBallotsText();
  const mayOrganise = useCan()('rating.organise');
  const [entering, enter] = useState<{ evaluationId: string; subjectName: string } | null>(null);
  const sheets = useQuery(BALLOT_SHEETS, { variables: { cycleId, group: group.key } });
  const { fetchMore, ...counts } = useQuery(PAPER_COUNTS, { variables: { cycleId } });
  return (
    <>
      <Section title={text('codes')}>
        <Stack>
          {mayOrganise && <IssueCodes cycleId={cycleId} group={group} />}
          <QueryStates query={sheets}>{({ ballotSheets }) => <SheetList sheets={ballotSheets} />}</QueryStates>
        </Stack>
      </Section>
      <GroupProgress
        cycleId={cycleId}
        group={group}
        actions={subject =>
          mayOrganise && (
            <Button variant="default" size="compact-sm" onClick={() => enter(subject)}>
              {text('enterPaper')}
            </Button>
          )
        }
      />
      <Section title={text('paper')}>
        <QueryStates query={counts}>
          {({ paperCounts }) => (
            <>
              <PaperCountList counts={paperCounts.nodes.filter(({ raterGroup }) => raterGroup === group.key)} />
              {paperCounts.pageInfo.hasNextPage && <ShowMore list={paperCounts} fetchMore={fetchMore} />}
            </>
          )}
        </QueryStates>
      </Section>
      <Modal
        opened={entering !== null}
        onClose={() => enter(null)}
        title={entering && text('enterPaperFor', { name: entering.subjectName })}
        size="lg"
      >
        {entering && <PaperCountForm group={group} evaluationId={entering.evaluationId} close={() => enter(null)} />}
      </Modal>
    </>
  );
}
