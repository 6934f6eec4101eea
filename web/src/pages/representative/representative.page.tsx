import { useParams } from 'react-router';
import { RepresentativeYearPage } from './representative-year.page.js';

/** Somebody's year, for those who may see it. */
export function RepresentativePage() {
  const { id = '' } = useParams();
  return <RepresentativeYearPage id={id} isOwn={false} />;
}
