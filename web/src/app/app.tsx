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
        <RouterProvider router={router} />
      </MantineProvider>
    </ApolloProvider>
  );
}
