import { ArrangeActivityButton } from '../../features/activities/arrange-activity-button.js';
import { AskForLeaveButton } from '../../features/activities/ask-for-leave-button.js';
import { CancelActivityButton } from '../../features/activities/cancel-activity-button.js';
import { PostponeActivityButton } from '../../features/activities/postpone-activity-button.js';
import { useCan, useViewer } from '../../lib/viewer.js';

interface ActivityActionsProps {
  activity: {
    id: string;
    version: number;
    state: string;
    scheduledOn: string;
    venue: string | null;
    startsAt: string | null;
    endsAt: string | null;
    viewerCanArrange: boolean;
    viewerCanTakeRoll: boolean;
    leaveRequests?: readonly { state: string; hasLapsed: boolean; representative: { id: string } }[];
    /** Who is expected, as far as the viewer may know. */
    roll?: { nodes: readonly { representative: { id: string; name: string } }[] };
  };
}

/** What the organiser may change before the roll is taken, and leave for whoever is expected. */
export function ActivityActions({ activity }: ActivityActionsProps) {
  const can = useCan();
  const { representative } = useViewer();
  const { id, state, viewerCanArrange, leaveRequests = [], roll } = activity;
  const away = leaveRequests.filter(leave => !leave.hasLapsed && ['ASKED', 'APPROVED'].includes(leave.state));
  const isAway = (id: string) => away.some(leave => leave.representative.id === id);
  const expected = (roll?.nodes ?? [])
    .map(entry => entry.representative)
    .filter(person => !isAway(person.id) && (representative ? person.id === representative.id : can('paper.enter')));
  if (state !== 'PLANNED') return null;
  return (
    <>
      {expected.length > 0 && can('leave.ask') && <AskForLeaveButton activityId={id} expected={expected} />}
      {viewerCanArrange && (
        <>
          <ArrangeActivityButton key={`place ${activity.version}`} activity={activity} />
          <PostponeActivityButton key={`day ${activity.version}`} activity={activity} />
          <CancelActivityButton activity={activity} />
        </>
      )}
    </>
  );
}
