import { createBrowserRouter, Navigate } from 'react-router-dom';
import { NotFoundPage, RouteFailure } from './layout/route-failure.js';
import { Shell, Waiting } from './layout/shell.js';

/** Every page is its own chunk; only the frame around the pages is loaded at once. */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    HydrateFallback: Waiting,
    lazy: async () => ({ Component: (await import('./session/sign-in.page.js')).SignInPage }),
  },
  {
    path: '/',
    Component: Shell,
    HydrateFallback: Waiting,
    ErrorBoundary: RouteFailure,
    children: [
      {
        ErrorBoundary: RouteFailure,
        children: [
          { index: true, element: <Navigate to="/cases" replace /> },
          {
            path: 'cases',
            lazy: async () => ({ Component: (await import('./cases/queue.page.js')).QueuePage }),
          },
          {
            path: 'cases/:id',
            lazy: async () => ({ Component: (await import('./cases/case.page.js')).CasePage }),
          },
          {
            path: 'mentions',
            lazy: async () => ({ Component: (await import('./mentions/mentions.page.js')).MentionsPage }),
          },
          {
            path: 'complaints',
            lazy: async () => ({
              Component: (await import('./complaints/complaints.page.js')).ComplaintsPage,
            }),
          },
          {
            path: 'customers',
            lazy: async () => ({ Component: (await import('./customers/customers.page.js')).CustomersPage }),
          },
          {
            path: 'customers/:id',
            lazy: async () => ({ Component: (await import('./customers/customer.page.js')).CustomerPage }),
          },
          {
            path: 'insights',
            lazy: async () => ({ Component: (await import('./insights/insights.page.js')).InsightsPage }),
          },
          {
            path: 'settings/endpoints/:id',
            lazy: async () => ({ Component: (await import('./endpoints/endpoint.page.js')).WorkbenchPage }),
          },
          {
            path: 'settings/endpoints/:id/deliveries',
            lazy: async () => ({ Component: (await import('./endpoints/endpoint.page.js')).DeliveriesPage }),
          },
          {
            path: 'settings/*',
            lazy: async () => ({ Component: (await import('./settings/settings.page.js')).SettingsPage }),
          },
          {
            path: 'search',
            lazy: async () => ({ Component: (await import('./search/search.page.js')).SearchPage }),
          },
          {
            path: 'claims/:id',
            lazy: async () => ({ Component: (await import('./search/address.page.js')).ClaimAddress }),
          },
          {
            path: 'orders/:ref',
            lazy: async () => ({ Component: (await import('./search/address.page.js')).OrderAddress }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
