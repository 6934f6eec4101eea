import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useYearAddress } from './year-link.js';

/** A link that looks like a button: the next step. */
export function YearButton({
  to,
  children,
  ...rest
}: ButtonProps & { to: string; children: ReactNode; 'aria-label'?: string }) {
  const address = useYearAddress();
  return (
    <Button component={Link} to={address(to)} {...rest}>
      {children}
    </Button>
  );
}
