import { z } from 'zod';
import { listeningPolicy } from '../../config/policies/listening.js';
import { iso, pageOf, resource, text } from '../common/schemas.js';
import type { Monitor } from './monitor.entity.js';

/** Longer ones are refused by the query language itself, which can say more. */
const query = z.string().max(listeningPolicy.query.maxLength * 8);
const alert = z.strictObject({ enabled: z.boolean() });

export const newMonitorBody = z
  .strictObject({
    name: text(200),
    brand: text(100),
    query,
    isCompetitor: z.boolean().default(false),
    alert: alert.default({ enabled: false }),
    active: z.boolean().default(true),
  })
  .meta({ id: 'NewMonitor' });

export const monitorPatch = z
  .strictObject({
    name: text(200).optional(),
    brand: text(100).optional(),
    query: query.optional(),
    isCompetitor: z.boolean().optional(),
    alert: alert.optional(),
    active: z.boolean().optional(),
  })
  .meta({ id: 'MonitorPatch' });

export const previewBody = z.strictObject({ query }).meta({ id: 'MonitorPreview' });

export const monitorView = z
  .object({
    ...resource,
    name: z.string(),
    brand: z.string(),
    query: z.string(),
    isCompetitor: z.boolean(),
    alert: z.object({ enabled: z.boolean() }),
    active: z.boolean(),
  })
  .meta({ id: 'Monitor' });

export const monitorPage = pageOf(monitorView);

export type NewMonitor = z.infer<typeof newMonitorBody>;
export type MonitorPatch = z.infer<typeof monitorPatch>;

export function presentMonitor(monitor: Monitor): z.infer<typeof monitorView> {
  return {
    id: monitor.id,
    name: monitor.name,
    brand: monitor.brand,
    query: monitor.query,
    isCompetitor: Boolean(monitor.isCompetitor),
    alert: { enabled: Boolean(monitor.alertEnabled) },
    active: Boolean(monitor.active),
    version: monitor.version,
    createdAt: iso(monitor.createdAt),
    updatedAt: iso(monitor.updatedAt),
  };
}
