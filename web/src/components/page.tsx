import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import classes from './page.module.css';

interface PageProps {
  title: string;
  /** The one sentence that answers the page's question; composed from the data. */
  sentence?: ReactNode;
  /** Buttons and pickers beside the title; left out in print. */
  actions?: ReactNode;
  /** Narrow for forms and reading, wide for tables and pictures. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
}

let firstAddress: string | null = null;

/** The frame of every page: names the document, tells screen readers where they are after a change of address. */
export function Page({ title, sentence, actions, width = 'wide', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    firstAddress ??= pathname;
    if (pathname !== firstAddress) {
      firstAddress = '';
      heading.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return (
    <div className={classes.page} data-width={width}>
      <title>{`${title} · 连心`}</title>
      <header className={classes.head}>
        <div className={classes.titles}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {sentence && <p className={classes.sentence}>{sentence}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
