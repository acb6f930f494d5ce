import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { makeClient } from './api/queries.ts';
import { fontsReady } from './fonts.ts';
import { makeRouter } from './router.tsx';
import { loadEvidenceView, loadRecordView } from './shell/panes.tsx';

// React Aria puts a style element here that the policy of the page refuses; base.css says the same.
const placeholder = document.createElement('meta');
placeholder.id = 'react-aria-pressable-style';
document.head.append(placeholder);

const client = makeClient();
const router = makeRouter(client);

// Nothing is drawn before the fonts and the first answers are there, or some time has passed: so nothing moves.
const patience = new Promise((resolve) => setTimeout(resolve, 600));
await Promise.race([Promise.all([fontsReady(), router.load()]), patience]);

createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={client}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);

// What a first click needs is fetched while the page is read.
requestIdleCallback(() => {
  loadRecordView();
  loadEvidenceView();
});

// Korean faces come in hundreds of ranges: their list is loaded beside the page.
import('./styles/korean.css');
