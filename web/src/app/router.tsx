import { createBrowserRouter } from 'react-router';
import { LoadingState } from '../components/loading-state.js';
import { BrokenPage } from './broken-page.js';
import { page } from './lazy-page.js';
import { NotFoundPage } from './not-found.page.js';
import { RECORD_ROUTES } from './record-routes.js';
import { RESULT_ROUTES } from './result-routes.js';
import { Shell } from './shell.js';

/** Every page by its address. */
export const router = createBrowserRouter([
  {
    path: 'sign-in',
    HydrateFallback: LoadingState,
    lazy: page(async () => (await import('../pages/sign-in/sign-in.page.js')).SignInPage),
  },
  {
    path: 'ballot/:jurisdiction',
    HydrateFallback: LoadingState,
    lazy: page(async () => (await import('../pages/ballot/ballot.page.js')).BallotPage),
  },
  {
    path: 'certificate-check/:jurisdiction',
    HydrateFallback: LoadingState,
    lazy: page(async () => (await import('../pages/certificate-check/certificate-check.page.js')).CertificateCheckPage),
  },
  {
    path: 'cards/:jurisdiction/:id',
    HydrateFallback: LoadingState,
    lazy: page(async () => (await import('../pages/public-card/public-card.page.js')).PublicCardPage),
  },
  {
    path: 'boards',
    HydrateFallback: LoadingState,
    lazy: page(async () => (await import('../pages/public-places/public-places.page.js')).PublicPlacesPage),
  },
  {
    path: 'boards/:jurisdiction',
    HydrateFallback: LoadingState,
    lazy: page(async () => (await import('../pages/boards/boards.page.js')).BoardsPage),
  },
  {
    path: 'boards/:jurisdiction/:id',
    HydrateFallback: LoadingState,
    lazy: page(async () => (await import('../pages/board/board.page.js')).BoardPage),
  },
  {
    Component: Shell,
    HydrateFallback: LoadingState,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [...RESULT_ROUTES, ...RECORD_ROUTES, { path: '*', Component: NotFoundPage }],
      },
    ],
  },
]);
