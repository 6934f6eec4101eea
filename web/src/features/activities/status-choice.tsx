import type { AttendanceStatus } from '../../generated/graphql.js';
import { useActivitiesText } from './activities.messages.js';
import { ATTENDANCE_STATUSES } from './attendance-status.js';
import classes from './status-choice.module.css';

interface StatusChoiceProps {
  name: string;
  value: AttendanceStatus | null;
  onChange: (status: AttendanceStatus) => void;
}

/** The statuses as radio buttons that look like chips: arrow keys move between them, as everywhere. */
export function StatusChoice({ name, value, onChange }: StatusChoiceProps) {
  const text = useActivitiesText();
  return (
    <div className={classes.chips} data-unset={value === null}>
      {ATTENDANCE_STATUSES.map(status => (
        <label key={status} className={classes.chip} data-status={status} data-chosen={value === status}>
          <input
            type="radio"
            name={name}
            checked={value === status}
            onChange={() => onChange(status)}
            className={classes.radio}
          />
          <span className={classes.word}>{text(status)}</span>
        </label>
      ))}
    </div>
  );
}
