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
    roll?: { nodes: readonly { representative: { id: string } }[] };
  };
}

/** What the organiser may change before the roll is taken, and leave for whoever is expected. */
export function ActivityActions({ activity }: ActivityActionsProps) {
  const can = useCan();
  const { representative } = useViewer();
  const { id, state, viewerCanArrange, leaveRequests = [], roll } = activity;
  const isExpected = roll?.nodes.some(entry => entry.representative.id === representative?.id);
  const own = leaveRequests.find(leave => leave.representative.id === representative?.id);
  const isAway = own !== undefined && !own.hasLapsed && ['ASKED', 'APPROVED'].includes(own.state);
  if (state !== 'PLANNED') return null;
  return (
    <>
      {representative && isExpected && can('leave.ask') && !isAway && (
        <AskForLeaveButton activityId={id} representativeId={representative.id} />
      )}
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
