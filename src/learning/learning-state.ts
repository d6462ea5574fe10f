import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { ShopModel } from '../sentiment/in-force/shop-model.entity.js';
import { recordAct, type AuditActor } from '../staff/audit.js';
import { LearningSetting, theSetting } from './learning-setting.entity.js';

/** Nobody else trains or switches until the end of the unit. */
export async function lockLearning(unit: Unit): Promise<LearningSetting> {
  const first = { id: theSetting, automatic: true, version: 1, createdAt: unit.at, updatedAt: unit.at };
  await insertRows(unit, LearningSetting, [first], { onConflict: 'nothing' });
  return (await unit.findForUpdate(LearningSetting, { id: theSetting })) ?? first;
}

/** Puts `model` in force in place of any other, or takes it out of force; learning is locked. */
export async function switchModel(unit: Unit, actor: AuditActor, model: ShopModel, active: boolean): Promise<ShopModel> {
  const others = active ? await unit.manager.findBy(ShopModel, { active: true }) : [];
  const off = others.filter(({ id }) => id !== model.id).map((other) => changed(unit, other, false));
  await updateRows(unit, ShopModel, off);
  const next = changed(unit, model, active);
  await updateRows(unit, ShopModel, [next]);
  const facts = { digest: model.digest, inPlaceOf: off.map(({ id }) => id) };
  await recordAct(unit, actor, active ? 'model.switched_on' : 'model.switched_off', { type: 'scoring_model', id: model.id }, facts);
  return next;
}

const changed = (unit: Unit, model: ShopModel, active: boolean): ShopModel => ({
  ...model,
  active,
  activatedAt: active ? unit.at : model.activatedAt,
  version: model.version + 1,
  updatedAt: unit.at,
});
