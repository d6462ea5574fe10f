import {
  IconChartHistogram,
  IconInbox,
  IconMessage2Exclamation,
  IconSearch,
  IconSettings,
  IconSpeakerphone,
  IconUsers,
} from '@tabler/icons-react';
import type { CommandId } from '../commands/catalogue.js';
import { useSession } from '../session/session.queries.js';
import { t } from '../texts/t.js';

interface Place {
  command: CommandId;
  to: string;
  label: string;
  icon: typeof IconInbox;
  phone: boolean;
  /** The permission without which the place is not shown. */
  needs?: string;
}

/** The places of the console, in the order of the flow; `phone` ones fit the bar at the bottom of a phone. */
const all: readonly Place[] = [
  { command: 'go.queue', to: '/cases', label: t('Queue'), icon: IconInbox, phone: true },
  { command: 'go.search', to: '/search', label: t('Search'), icon: IconSearch, phone: false },
  { command: 'go.mentions', to: '/mentions', label: t('Mentions'), icon: IconSpeakerphone, phone: true },
  { command: 'go.complaints', to: '/complaints', label: t('Complaints'), icon: IconMessage2Exclamation, phone: false },
  { command: 'go.customers', to: '/customers', label: t('Customers'), icon: IconUsers, phone: false },
  { command: 'go.insights', to: '/insights', label: t('Insights'), icon: IconChartHistogram, phone: true, needs: 'insights.read' },
  { command: 'go.settings', to: '/settings', label: t('Settings'), icon: IconSettings, phone: false },
];

export function usePlaces(): readonly Place[] {
  const { data } = useSession();
  return all.filter(({ needs }) => !needs || data?.permissions.includes(needs));
}
