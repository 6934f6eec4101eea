import { useQuery } from '@apollo/client/react';
import { useDisclosure } from '@mantine/hooks';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { DemoBanner } from '../components/demo-banner.js';
import { ErrorState } from '../components/error-state.js';
import { LoadingState } from '../components/loading-state.js';
import { Toaster } from '../components/toaster.js';
import { VisitSender } from '../features/visits/visit-sender.js';
import { graphql } from '../lib/graphql.js';
import { paths } from '../lib/paths.js';
import { SessionContext } from '../lib/viewer.js';
import { Header } from './header.js';
import { Navigation } from './navigation.js';
import { NavigationDrawer } from './navigation-drawer.js';
import { PrintSource } from './print-source.js';
import { useShellText } from './shell.messages.js';
import classes from './shell.module.css';

const SHELL = graphql(`
  query Shell {
    viewer {
      displayName
      username
      role
      viewerCan
      ward {
        id
        name
      }
      representative {
        id
        name
        primaryMandate {
          id
          group {
            id
          }
        }
      }
    }
    jurisdiction {
      id
      key
      name
      isDemo
      timeZone
      today
      years
      currentYear
      programme {
        isAnybodyScored
        pledgeTitle
        pledgeForm
        returnTitle
        sheets {
          sheet
        }
        hasNilReturns
        taskListTitle
        hasLadder
        hasRewards
        pledgeItems {
          key
        }
        wardKinds {
          key
        }
        needs {
          key
          title
        }
        procedures {
          key
        }
        briefingKinds {
          key
        }
        panels {
          key
        }
      }
    }
  }
`);

/** What stands around every page once somebody is signed in; everybody else is sent to the door. */
export function Shell() {
  const { data, error, refetch } = useQuery(SHELL, { fetchPolicy: 'cache-first' });
  const { pathname, search } = useLocation();
  const text = useShellText();
  const [isOpen, navigation] = useDisclosure(false);
  if (!data)
    return (
      <main className={classes.alone}>
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}
      </main>
    );
  const { viewer, jurisdiction } = data;
  if (!viewer) return <Navigate to={paths.signIn({ next: pathname === '/' ? null : pathname + search })} replace />;
  return (
    <SessionContext value={{ viewer, jurisdiction }}>
      <a href="#content" className={classes.skip}>
        {text('skip')}
      </a>
      <Header openNavigation={navigation.open} isNavigationOpen={isOpen} />
      {jurisdiction.isDemo && <DemoBanner />}
      <div className={classes.body}>
        <aside className={classes.side}>
          <Navigation />
        </aside>
        <NavigationDrawer isOpen={isOpen} close={navigation.close} />
        <main id="content" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
      <PrintSource />
      <Toaster />
      <VisitSender />
      <ScrollRestoration />
    </SessionContext>
  );
}
