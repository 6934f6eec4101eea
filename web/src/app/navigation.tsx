import { NavLink as MantineNavLink } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useYearAddress } from '../components/year-link.js';
import { paths } from '../lib/paths.js';
import { useCan, useJurisdiction, useViewer } from '../lib/viewer.js';
import { useShellText } from './shell.messages.js';

/** The rooms the viewer may enter, as the server's access policy says, and of which the programme speaks. */
function useRooms() {
  const can = useCan();
  const { representative } = useViewer();
  const {
    isAnybodyScored,
    pledgeItems,
    pledgeTitle,
    returnTitle,
    taskListTitle,
    procedures,
    briefingKinds,
    panels,
    hasLadder,
    hasRewards,
  } = useJurisdiction().programme;
  const canWhereScored = (action: string) => isAnybodyScored && can(action);
  const decides = procedures.length + briefingKinds.length > 0;
  return [
    { name: 'myYear', to: paths.myYear(), isOpen: Boolean(representative) },
    { name: 'overview', to: paths.overview(), isOpen: can('figure.read') },
    { name: 'rankings', to: paths.rankings(), isOpen: canWhereScored('ranking.read') },
    { name: 'replies', to: paths.replies(), isOpen: canWhereScored('reply.decide') },
    { name: 'proposals', to: paths.proposals(), isOpen: canWhereScored('proposal.read') && !representative },
    { name: 'rewards', to: paths.rewards(), isOpen: hasRewards && can('honour.read') },
    { name: 'consequences', to: paths.consequences(), isOpen: hasLadder && can('consequence.read') },
    { name: 'rating', to: paths.rating(), isOpen: canWhereScored('rating.give') },
    { name: 'cycles', to: paths.cycles(), isOpen: canWhereScored('public.read') },
    { name: 'wardComparison', to: paths.wardComparison(), isOpen: can('comparison.read') },
    {
      name: 'pledges',
      title: pledgeTitle,
      to: paths.pledges(),
      isOpen: pledgeItems.length > 0 && can('pledge.read'),
    },
    { name: 'activities', to: paths.activities(), isOpen: can('activity.read') },
    { name: 'consultations', to: paths.consultations(), isOpen: can('consultation.list') && decides },
    { name: 'panels', to: paths.panels(), isOpen: can('panel.read') && panels.length > 0 },
    {
      name: 'returns',
      title: returnTitle,
      to: paths.returns(),
      isOpen: returnTitle !== null && can('return.read'),
    },
    {
      name: 'taskLists',
      title: taskListTitle,
      to: paths.taskLists(),
      isOpen: taskListTitle !== null && can('task.read'),
    },
    { name: 'visits', to: paths.visits(), isOpen: can('visit.read') },
    { name: 'matters', to: paths.matters(), isOpen: can('matter.read') },
    { name: 'dutyRecords', to: paths.dutyRecords(), isOpen: can('duty.read') },
    { name: 'proxyEntries', to: paths.proxyEntries(), isOpen: can('paper.read') },
    { name: 'objections', to: paths.objections(), isOpen: can('objection.read') },
    { name: 'indicators', to: paths.indicators(), isOpen: can('indicator.read') },
    { name: 'households', to: paths.households(), isOpen: can('household.read') },
    { name: 'links', to: paths.links(), isOpen: can('linkage.read') },
    { name: 'linkProposals', to: paths.linkProposals(), isOpen: can('linkage.read') },
    { name: 'people', to: paths.people(), isOpen: can('person.read') },
    { name: 'responsibility', to: paths.responsibility(), isOpen: can('person.read') },
    { name: 'wardChanges', to: paths.wardChanges(), isOpen: can('ward.reshape') },
    { name: 'yearOpening', to: paths.yearOpening(), isOpen: can('year.open') },
    { name: 'importRecords', to: paths.importRecords(), isOpen: can('import.run') },
    { name: 'programme', to: paths.programme(), isOpen: can('programme.read') },
  ] as const;
}

export function Navigation({ onChoose }: { onChoose?: () => void }) {
  const text = useShellText();
  const can = useCan();
  const { pathname } = useLocation();
  const address = useYearAddress();
  return (
    <nav aria-label={text('navigation')}>
      {useRooms()
        .filter(room => room.isOpen)
        .map(({ name, to, ...room }) => (
          <MantineNavLink
            key={name}
            component={Link}
            onClick={onChoose}
            to={address(to)}
            label={('title' in room && room.title) || text(name)}
            active={pathname.startsWith(to)}
            {...(pathname.startsWith(to) && { 'aria-current': 'page' as const })}
          />
        ))}
      {can('explorer.use') && <MantineNavLink href={paths.explorer()} label={text('explorer')} />}
    </nav>
  );
}
