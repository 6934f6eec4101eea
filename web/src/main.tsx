import './app/older-browsers.js';
import '@mantine/core/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { i18n } from './lib/i18n.js';

document.documentElement.lang = i18n.language;
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** The Chinese font is asked for after the first picture, and used only where the machine has none. */
void import('@fontsource-variable/noto-sans-sc');
