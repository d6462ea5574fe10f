import { Inject, Injectable } from '@nestjs/common';
import { ValidationFailed } from '../common/domain-error.js';
import { SecretBox } from '../common/secret-box.js';
import { fieldErrors } from '../common/validation.js';
import type { Source, SourceKind } from './source.entity.js';
import type { SourceAdapter } from './sources/source-adapter.js';

/** The adapters by kind; the module says which there are. */
export class SourceAdapters {
  private readonly byKind: ReadonlyMap<string, SourceAdapter>;

  constructor(adapters: readonly SourceAdapter[]) {
    this.byKind = new Map(adapters.map((adapter) => [adapter.kind, adapter]));
  }

  of(kind: SourceKind): SourceAdapter {
    const adapter = this.byKind.get(kind);
    if (!adapter) throw new Error(`There is no adapter for sources of kind ${kind}.`);
    return adapter;
  }
}

type Settings = Record<string, unknown>;
type Stored = Pick<Source, 'kind' | 'settings' | 'sealedSettings'>;

/**
 * Splits settings into what may be shown and what is sealed, and puts them together again for the adapter.
 */
@Injectable()
export class SourceSettings {
  constructor(
    @Inject(SourceAdapters) private readonly adapters: SourceAdapters,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  stored(kind: SourceKind, settings: Settings): Pick<Source, 'settings' | 'sealedSettings'> {
    const secret = (name: string) => this.adapters.of(kind).secrets.includes(name);
    const part = (wanted: boolean) =>
      Object.fromEntries(Object.entries(settings).filter(([name]) => secret(name) === wanted));
    const sealed = part(true);
    return {
      settings: part(false),
      sealedSettings: Object.keys(sealed).length > 0 ? this.box.seal(JSON.stringify(sealed)) : null,
    };
  }

  open(source: Stored): Settings {
    return { ...source.settings, ...this.secretsOf(source) };
  }

  secretNames(source: Stored): string[] {
    return Object.keys(this.secretsOf(source));
  }

  /**
   * Settings after a change, checked by the adapter. A secret goes to the place it was given for: where another
   * setting changes, it has to be given again.
   */
  changed(source: Stored, patch: Settings): Settings {
    const adapter = this.adapters.of(source.kind);
    const merged = Object.entries({ ...this.open(source), ...patch }).filter(([, value]) => value !== null);
    const parsed = adapter.settings.safeParse(Object.fromEntries(merged));
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['settings', ...issue.path] }));
      throw new ValidationFailed(fieldErrors(issues));
    }
    const next = Object.entries(parsed.data as Settings);
    const secret = (name: string) => adapter.secrets.includes(name);
    const moved = next.some(([name, value]) => !secret(name) && value !== source.settings[name]);
    return Object.fromEntries(next.filter(([name]) => !moved || !secret(name) || name in patch));
  }

  private secretsOf({ sealedSettings }: Stored): Settings {
    return sealedSettings === null ? {} : (JSON.parse(this.box.open(sealedSettings)) as Settings);
  }
}
