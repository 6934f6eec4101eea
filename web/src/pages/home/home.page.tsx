import { Navigate } from 'react-router';
import { useYearAddress } from '../../components/year-link.js';
import { paths } from '../../lib/paths.js';
import { useViewer } from '../../lib/viewer.js';

/** The front door: a representative's own year, the jurisdiction for everybody else. */
export function HomePage() {
  const { representative } = useViewer();
  const address = useYearAddress();
  return <Navigate to={address(representative ? paths.myYear() : paths.overview())} replace />;
}
