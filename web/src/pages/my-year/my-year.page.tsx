import { Navigate } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useViewer } from '../../lib/viewer.js';
import { RepresentativeYearPage } from '../representative/representative-year.page.js';

/** A representative's front door. */
export function MyYearPage() {
  const { representative } = useViewer();
  return representative ? (
    <RepresentativeYearPage id={representative.id} isOwn />
  ) : (
    <Navigate to={paths.overview()} replace />
  );
}
