import { YearButton } from '../../components/year-button.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import classes from './quick-actions.module.css';
import { useRepresentativeText } from './representative.messages.js';

/** The two things done most often: beside the title on a desk, within reach of the thumb on a phone. */
export function QuickActions({ at }: { at: 'top' | 'bottom' }) {
  const text = useRepresentativeText();
  const can = useCan();
  return (
    <nav aria-label={text('quickActions')} className={classes[at]}>
      {can('visit.log') && (
        <YearButton to={paths.newVisit()} size="md" fullWidth={at === 'bottom'}>{`＋ ${text('logVisit')}`}</YearButton>
      )}
      {can('matter.raise') && (
        <YearButton to={paths.newMatter()} size="md" variant="default" fullWidth={at === 'bottom'}>
          {text('raiseMatter')}
        </YearButton>
      )}
    </nav>
  );
}
