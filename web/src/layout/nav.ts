import { IconChartHistogram, IconInbox, IconMessage2Exclamation, IconSettings, IconSpeakerphone, IconUsers } from '@tabler/icons-react';

/** The places of the console, in the order of the flow; `phone` ones fit the bar at the bottom of a phone. */
export const places = [
  { to: '/cases', label: 'Queue', icon: IconInbox, phone: true },
  { to: '/mentions', label: 'Mentions', icon: IconSpeakerphone, phone: true },
  { to: '/complaints', label: 'Complaints', icon: IconMessage2Exclamation, phone: false },
  { to: '/customers', label: 'Customers', icon: IconUsers, phone: false },
  { to: '/insights', label: 'Insights', icon: IconChartHistogram, phone: true },
  { to: '/settings', label: 'Settings', icon: IconSettings, phone: false },
] as const;
