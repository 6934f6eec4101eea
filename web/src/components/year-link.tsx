import { Anchor, type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

/** Adds the year of the address bar to an address that names none, so that a link never changes the year silently. */
export function useYearAddress(): (to: string) => string {
  const [search] = useSearchParams();
  const year = search.get('year');
  return to => {
    if (!year || /[?&]year=/.test(to)) return to;
    return `${to}${to.includes('?') ? '&' : '?'}year=${year}`;
  };
}

/** A link inside the product. */
export function YearLink({
  to,
  children,
  ...rest
}: AnchorProps & { to: string; children: ReactNode; 'aria-label'?: string }) {
  const address = useYearAddress();
  return (
    <Anchor component={Link} inherit={rest.size === undefined} to={address(to)} {...rest}>
      {children}
    </Anchor>
  );
}
