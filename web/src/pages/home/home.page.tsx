import { Navigate } from 'react-router';
import { useYearAddress } from '../../components/year-link.js';
import { paths } from '../../lib/paths.js';
import { useCan, useViewer } from '../../lib/viewer.js';

/** The front door: a representative's own year, a household's own pledges, the jurisdiction for everybody else. */
export function HomePage() {
  const { representative } = useViewer();
  const can = useCan();
  // Whoever judges pledges and compares nobody is a household, and comes to say whether something was done.
  const isHousehold = can('pledge.judge') && !can('comparison.read');
  const address = useYearAddress();
  return (
    <Navigate
      to={address(representative ? paths.myYear() : isHousehold ? paths.pledges({ own: '1' }) : paths.overview())}
      replace
    />
  );
}
