import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { YearLink } from '../../components/year-link.js';
import { GroupSummary } from '../../features/raters/group-summary.js';
import { useRatersText } from '../../features/raters/raters.messages.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { AnonymousGroup } from './anonymous-group.js';
import { NamedGroup } from './named-group.js';

const CYCLE_RATERS = graphql(`
  query CycleRaters($cycleId: ID!) {
    evaluationCycle(id: $cycleId) {
      id
      year
      typeTitle
      phaseTitle
    }
    raterGroups(cycleId: $cycleId) {
      key
      title
      isAnonymous
      metCount
      subjectCount
      ...GroupSummary_group
      ...FindRaters_group
      ...PaperCountForm_group
      ...IssueCodes_group
      ...SetRaterClass_group
    }
  }
`);

/** Who rates whom in a cycle, codes and paper ballots, and how far it all is. */
export function RatersPage() {
  const { id: cycleId = '' } = useParams();
  const text = useRatersText();
  const [read, change] = useAddress();
  const query = useQuery(CYCLE_RATERS, { variables: { cycleId } });
  const groups = query.data?.raterGroups ?? [];
  const cycle = query.data?.evaluationCycle;
  const group = groups.find(({ key }) => key === read('group')) ?? groups[0];
  const met = groups.filter(({ metCount, subjectCount }) => metCount === subjectCount).length;
  const Lists = group?.isAnonymous ? AnonymousGroup : NamedGroup;
  return (
    <Page
      title={cycle ? text('titleOf', { type: cycle.typeTitle, year: cycle.year }) : text('title')}
      sentence={cycle && text('sentence', { phase: cycle.phaseTitle, count: groups.length, met })}
      actions={<YearLink to={paths.cycle(cycleId)}>{text('back')}</YearLink>}
    >
      <QueryStates query={query}>
        {() =>
          group ? (
            <>
              <ChipChoice
                label={text('group')}
                name="group"
                value={group.key}
                choices={groups.map(({ key, title, metCount, subjectCount }) => ({
                  value: key,
                  label: text('groupOption', { title, met: metCount, count: subjectCount }),
                }))}
                onChange={key => change({ group: key, search: null, open: null })}
              />
              <GroupSummary group={group} />
              <Lists key={group.key} cycleId={cycleId} group={group} />
            </>
          ) : (
            <EmptyState title={text('noGroups')} />
          )
        }
      </QueryStates>
    </Page>
  );
}
