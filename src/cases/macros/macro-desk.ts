import { Inject, Injectable } from '@nestjs/common';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { Conflict, NotFound } from '../../common/domain-error.js';
import { isId, newId } from '../../common/ids.js';
import type { Unit } from '../../database/unit.js';
import { MailPost } from '../../intake/mail/mail-post.js';
import type { Actor } from '../../staff/permissions.access.js';
import { applyActions, type Line } from '../actions/apply-actions.js';
import { keep } from '../actions/carry-out.js';
import { knownTo } from '../actions/known-names.js';
import { ResolveIncomplete } from '../assert-complete.js';
import type { Case } from '../case.entity.js';
import { assertResolvable } from '../checklists/assert-resolvable.js';
import { lastChannel } from '../replies/last-channel.js';
import { queueReply } from '../replies/queue-reply.js';
import type { Manager } from '../replies/ways/way.js';
import { type ChosenWay, Ways } from '../replies/ways/ways.js';
import { mayUse } from '../templates/template.access.js';
import { TemplateDesk } from '../templates/template-desk.js';
import { Macro } from './macro.entity.js';
import { caseActionsOf, type ReplyAction } from './macro-action.schema.js';
import type { RefusalCode, Refused } from './macro.schema.js';

/** A macro is done whole or not at all. */
class NotApplicable extends Conflict {
  constructor(refused: readonly Refused[]) {
    super('macro.not_applicable', `Nothing was changed: ${refused.map(({ detail }) => detail).join(' ')}`, { refused });
  }
}

interface Letter {
  readonly way: ChosenWay;
  readonly subject: string | null;
  readonly body: string;
}

/** What a macro would make of a case. */
export interface Plan {
  readonly after: Case;
  readonly lines: readonly Line[];
  readonly notices: ReturnType<typeof applyActions>['notices'];
  readonly letter: Letter | null;
  readonly refused: readonly Refused[];
}

/** Plans what a macro does to a case, and does it. */
@Injectable()
export class MacroDesk {
  constructor(
    @Inject(TemplateDesk) private readonly templates: TemplateDesk,
    @Inject(Ways) private readonly ways: Ways,
    @Inject(MailPost) private readonly post: MailPost,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async find(manager: Manager, actor: Actor, id: string): Promise<Macro> {
    const found = isId(id) ? await manager.findOneBy(Macro, { id }) : null;
    if (!found || !mayUse(actor, found)) throw new NotFound('macro');
    return found;
  }

  /** `at`: epoch milliseconds. Writes nothing. */
  async plan(manager: Unit['manager'], at: number, actor: Actor, subject: Case, macro: Macro): Promise<Plan> {
    const actions = caseActionsOf(macro.actions, actor.id);
    const { after, lines, notices, refused } = applyActions(subject, actions, await knownTo({ manager, at }, actions, [subject]));
    const wanted = macro.actions.find((action) => action.type === 'reply');
    const letter = wanted ? await this.write(manager, at, actor, after, wanted) : null;
    return {
      after,
      lines,
      notices,
      letter: letter && 'way' in letter ? letter : null,
      refused: [
        ...refused.map(({ type, code }): Refused => ({ type, code, detail: details[code] })),
        ...(await this.missingToResolve(manager, subject, after)),
        ...(letter && 'code' in letter ? [letter] : []),
      ],
    };
  }

  /** Does all of it in the unit that is under way. Throws, before anything is written, when a part cannot be done. */
  async apply(unit: Unit, actor: Actor, subject: Case, macro: Macro): Promise<Plan & { readonly replyId: string | null }> {
    const plan = await this.plan(unit.manager, unit.at, actor, subject, macro);
    if (plan.refused.length > 0) throw new NotApplicable(plan.refused);
    const used: Line = { kind: 'macro.applied', data: { macro: macro.name, macroId: macro.id, version: macro.version } };
    const { after: wanted, notices } = plan;
    const [kept] = await keep(unit, actor, [{ before: subject, after: wanted, lines: [used, ...plan.lines], notices, refused: [] }]);
    const after = kept?.after ?? plan.after;
    if (!plan.letter) return { ...plan, after, replyId: null };
    const reply = await queueReply(unit, actor, after, {
      ...plan.letter,
      kind: 'reply',
      messageId: this.post.newMessageId(newId()),
      attachmentIds: [],
      undoMs: this.settings.mail.undoMs,
    });
    return { ...plan, after, replyId: reply.id };
  }

  private async missingToResolve(manager: Unit['manager'], before: Case, after: Case): Promise<Refused[]> {
    if (after.state !== 'resolved' || before.state === 'resolved') return [];
    try {
      await assertResolvable({ manager }, after);
      return [];
    } catch (error) {
      if (!(error instanceof ResolveIncomplete)) throw error;
      const missing = error.errors.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`);
      return [{ type: 'transition', code: 'incomplete', detail: `To resolve it, ${missing.join(' ')}` }];
    }
  }

  private async write(manager: Unit['manager'], at: number, actor: Actor, subject: Case, wanted: ReplyAction): Promise<Letter | Refused> {
    const refuse = (code: RefusalCode, detail = details[code]): Refused => ({ type: 'reply', code, detail });
    if (subject.state === 'merged') return refuse('merged');
    const template = await this.templates.find(manager, actor, wanted.templateId).catch(unlessThrown(NotFound));
    if (!template) return refuse('unknown_template');
    const { subject: title, body, missing } = await this.templates.render(manager, template, subject, { by: actor, at });
    if (missing.length > 0) return refuse('missing_values', `The reply has no value for ${missing.join(', ')}.`);
    const way = await this.ways
      .choose(manager, subject, wanted.channel, await lastChannel(manager, subject.id))
      .catch(unlessThrown(Conflict));
    return way ? { way, subject: title, body } : refuse('channel_closed');
  }
}

/** Null for an error of this kind; any other goes on. */
const unlessThrown =
  (kind: typeof NotFound | typeof Conflict) =>
  (error: unknown): null => {
    if (error instanceof kind) return null;
    throw error;
  };

const details: Readonly<Record<RefusalCode, string>> = {
  merged: 'The case is part of another one; work on that.',
  illegal: 'The case cannot go there from where it is.',
  incomplete: 'The case has no cause code or no outcome, and cannot be resolved without.',
  unknown_person: 'The person it would be given to is not there any more.',
  not_in_team: 'The person it would be given to does not see the case.',
  unknown_team: 'The team it would be given to is not there any more.',
  unknown_policy: 'The policy it would be measured by is not there any more.',
  unknown_template: 'The template of the reply is not there any more, or is not yours.',
  missing_values: 'The reply has holes.',
  channel_closed: 'The case cannot be answered this way.',
};
