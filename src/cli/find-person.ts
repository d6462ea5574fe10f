import type { Reads } from '../database/reads.js';
import { Staff } from '../staff/staff.entity.js';
import { Failure } from './failure.js';

export async function findPerson(reads: Reads, email: string): Promise<Staff> {
  const person = await reads.manager().findOneBy(Staff, { email: email.toLowerCase() });
  if (!person) throw new Failure(`Nobody signs in as ${email}.`, 1);
  return person;
}
