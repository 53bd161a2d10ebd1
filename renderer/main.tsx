import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { listenToKeys } from './commands/keys.ts';
import { followChanges } from './data/changes.ts';
import { queryClient } from './data/queryClient.ts';
import './messages/i18n.ts';
import { followLook } from './state/followLook.ts';
import { loadSettings } from './state/settings.ts';

listenToKeys();
followChanges();
followLook();
await loadSettings();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
