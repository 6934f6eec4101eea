import { Burger } from '@mantine/core';
import { Link } from 'react-router';
import { useYearAddress } from '../components/year-link.js';
import { paths } from '../lib/paths.js';
import { useJurisdiction } from '../lib/viewer.js';
import { AccountMenu } from './account-menu.js';
import classes from './header.module.css';
import { LanguagePicker } from './language-picker.js';
import { useShellText } from './shell.messages.js';
import { YearPicker } from './year-picker.js';

/** Where I am, which year, who I am, which language. */
export function Header({
  openNavigation,
  isNavigationOpen,
}: {
  openNavigation: () => void;
  isNavigationOpen: boolean;
}) {
  const text = useShellText();
  const { name } = useJurisdiction();
  const address = useYearAddress();
  return (
    <header className={classes.header}>
      <Burger
        opened={isNavigationOpen}
        onClick={openNavigation}
        color="white"
        size="sm"
        hiddenFrom="md"
        aria-label={text('openNavigation')}
        aria-expanded={isNavigationOpen}
      />
      <Link to={address(paths.home())} className={classes.brand}>
        <span className={classes.seal}>{text('product')}</span>
        <span className={classes.place}>{name}</span>
      </Link>
      <div className={classes.tools}>
        <YearPicker />
        <LanguagePicker className={classes.wide} />
        <AccountMenu />
      </div>
    </header>
  );
}
