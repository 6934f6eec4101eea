import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** Needed by every page; what single pages need stays with them. */
const LIBRARIES = /node_modules\/(react|react-dom|scheduler|react-router|@apollo|graphql|rxjs|i18next|react-i18next)\//;
const API_DEFAULT = 'http://localhost:4000';

export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, import.meta.dirname, 'API_').API_ADDRESS ?? API_DEFAULT;
  return {
    plugins: [react()],
    /** Office PCs keep their browsers for years; what the libraries need beyond this target is in app/older-browsers.ts. */
    build: {
      target: ['es2020', 'chrome87'],
      cssTarget: 'chrome87',
      chunkSizeWarningLimit: 700,
      /** What changes only with a version of a library stays in the browser when the product is updated. */
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'libraries', test: LIBRARIES }] } } },
    },
    server: {
      proxy: { '/graphql': api, '/files': api, '/calendar': api, '/explorer': api },
    },
  };
});
