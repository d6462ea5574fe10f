import type { FindOptionsWhere } from 'typeorm';
import { NotFound } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import type { Claim } from './claim.entity.js';

const numberPattern = /^CLM-([1-9]\d{0,8})$/i;

export const claimNumber = (number: number): string => `CLM-${number}`;

/** A claim is known by its id and by its number; anything else is no claim. */
export function claimRef(ref: string): FindOptionsWhere<Claim> {
  const number = numberPattern.exec(ref)?.[1];
  if (number !== undefined) return { number: Number(number) };
  if (!isId(ref)) throw new NotFound('claim');
  return { id: ref };
}
