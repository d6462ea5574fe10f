import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { newId } from '../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { Monitor } from './monitor.entity.js';
import { type MonitorPatch, type NewMonitor, presentMonitor } from './monitor.schema.js';
import { queryFrom } from './query-problem.js';

@Injectable()
export class MonitorsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(cursor: string | undefined, limit: number) {
    const after = decodeCursor('monitors', cursor, 1);
    const where = after ? { id: MoreThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(Monitor, { where, order: { id: 'ASC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentMonitor, (row) => encodeCursor('monitors', [row.id]));
  }

  async get(id: string) {
    const monitor = await this.reads.manager().findOneBy(Monitor, { id });
    if (!monitor) throw new NotFound('monitor');
    return presentMonitor(monitor);
  }

  async create(actor: Actor, { alert, ...body }: NewMonitor) {
    queryFrom(body.query);
    return this.tx.run(async (unit) => {
      const monitor: Monitor = {
        id: newId(),
        ...body,
        alertEnabled: alert.enabled,
        version: 1,
        createdAt: unit.at,
        updatedAt: unit.at,
      };
      await insertRows(unit, Monitor, [monitor]);
      if (monitor.active) unit.emit('monitor.changed', { id: monitor.id, after: null });
      await recordAct(
        unit,
        actor,
        'monitor.created',
        { type: 'monitor', id: monitor.id },
        { brand: monitor.brand },
      );
      return unit.answer(presentMonitor(monitor));
    });
  }

  async change(actor: Actor, id: string, version: number, { alert, ...patch }: MonitorPatch) {
    if (patch.query !== undefined) queryFrom(patch.query);
    return this.tx.run(async (unit) => {
      const monitor = await unit.findForUpdate(Monitor, { id });
      if (!monitor) throw new NotFound('monitor');
      assertVersion(monitor, version, () => presentMonitor(monitor));
      const next: Monitor = {
        ...monitor,
        ...patch,
        alertEnabled: alert?.enabled ?? monitor.alertEnabled,
        version: monitor.version + 1,
        updatedAt: unit.at,
      };
      await unit.manager.update(Monitor, { id }, next);
      const looksAnew = next.active && (!monitor.active || next.query !== monitor.query);
      if (looksAnew) unit.emit('monitor.changed', { id, after: null });
      const fields = [...Object.keys(patch), ...(alert ? ['alert'] : [])];
      await recordAct(unit, actor, 'monitor.changed', { type: 'monitor', id }, { fields });
      return presentMonitor(next);
    });
  }
}
