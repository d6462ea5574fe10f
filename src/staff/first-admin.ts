import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Conflict } from '../common/domain-error.js';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { StaffService } from './staff.service.js';

export interface FirstSignIn {
  readonly email: string;
  /** Null when it came from the environment: whoever set it knows it. */
  readonly password: string | null;
}

/** Makes the administrator of an installation that has nobody yet. */
@Injectable()
export class FirstAdmin {
  constructor(
    @Inject(StaffService) private readonly staff: StaffService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async ensure(): Promise<FirstSignIn | null> {
    if (!(await this.staff.isEmpty())) return null;
    const given = this.settings.firstAdmin;
    const email = given.email ?? 'admin@redress.local';
    const password = given.password ?? randomBytes(12).toString('base64url');
    try {
      await this.staff.create('system', { email, name: 'Administrator', role: 'admin', password, active: true });
    } catch (error) {
      // Another process that starts at the same moment was first; it says the password.
      if (error instanceof Conflict) return null;
      throw error;
    }
    return { email, password: given.password === null ? password : null };
  }
}
