import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '../../common/domain-error.js';
import { isId } from '../../common/ids.js';
import { officeHours } from '../../../config/policies/calendar.js';
import type { Actor } from '../../staff/permissions.access.js';
import type { Case } from '../case.entity.js';
import type { Manager } from '../replies/ways/way.js';
import { FactSources, type Writing } from './fact-sources.js';
import { filled } from './fill.policy.js';
import { mayUse } from './template.access.js';
import { Template } from './template.entity.js';
import type { Variable } from './variables.policy.js';

export interface Rendered {
  readonly subject: string | null;
  readonly body: string;
  readonly missing: readonly Variable[];
}

/** Finds a template for whoever wants to use it, and fills it from a case. */
@Injectable()
export class TemplateDesk {
  constructor(@Inject(FactSources) private readonly sources: FactSources) {}

  async find(manager: Manager, actor: Actor, id: string): Promise<Template> {
    const found = isId(id) ? await manager.findOneBy(Template, { id }) : null;
    if (!found || !mayUse(actor, found)) throw new NotFound('template');
    return found;
  }

  async render(manager: Manager, template: Pick<Template, 'subject' | 'body' | 'language'>, subject: Case, writing: Writing): Promise<Rendered> {
    const facts = await this.sources.of(manager, subject, writing);
    const written = (text: string) => filled(text, facts, template.language, officeHours.zone);
    const title = template.subject === null ? null : written(template.subject);
    const body = written(template.body);
    return { subject: title && title.text, body: body.text, missing: [...new Set([...(title?.missing ?? []), ...body.missing])] };
  }
}
