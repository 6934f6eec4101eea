import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

const API_DEFAULT = 'http://localhost:4000';

export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, import.meta.dirname, 'API_')['API_ADDRESS'] ?? API_DEFAULT;
  return {
    plugins: [react()],
    /** Office PCs keep their browsers for years: nothing newer than Chrome 87 is asked for. */
    build: { target: ['es2020', 'chrome87'], cssTarget: 'chrome87', chunkSizeWarningLimit: 700 },
    server: {
      proxy: { '/graphql': api, '/explorer': api },
    },
  };
});
