import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from 'react-router/dom';
import { apolloClient } from '../lib/apollo-client.js';
import { router } from './router.js';
import { theme } from './theme.js';

export function App() {
  return (
    <ApolloProvider client={apolloClient}>
      <MantineProvider theme={theme} forceColorScheme="light">
        {/* A query asks the server while it renders; two renderings of a transition, old and new, would ask in turn without end. */}
        <RouterProvider router={router} useTransitions={false} />
      </MantineProvider>
    </ApolloProvider>
  );
}
