import { type FieldError, ValidationFailed } from '../common/domain-error.js';
import type { SecretBox } from '../common/secret-box.js';
import type { SchemeName } from './signatures/schemes.js';
import { newSecret, newToken, weaknessOf } from './signatures/signing-secret.js';
import type { WebhookEndpoint } from './webhook-endpoint.entity.js';

/** What a request brings along because the sender has made it. */
export interface GivenSecrets {
  readonly secret?: string | undefined;
  readonly verifyToken?: string | undefined;
}

/** In the clear, to be shown once. */
export interface Secrets {
  readonly secret: string;
  readonly verifyToken: string | null;
}

/** The secrets of a new endpoint; what its sender has not given is made. */
export function firstSecrets(scheme: SchemeName, given: GivenSecrets): Secrets {
  refuseWeak(scheme, given);
  const { secret = newSecret(scheme), verifyToken = scheme === 'meta' ? newToken() : null } = given;
  return { secret, verifyToken };
}

/** The next secret of an endpoint: the sender's, or a new one. */
export function nextSecret(scheme: SchemeName, secret: string | undefined): string {
  refuseWeak(scheme, { secret });
  return secret ?? newSecret(scheme);
}

type SealedSecrets = Pick<WebhookEndpoint, 'secret' | 'previousSecret' | 'previousValidUntil' | 'verifyToken'>;

/** Takes effect at once. Nobody is shown a secret by a change, so another scheme needs one that its sender has made. */
export function replacedSecrets(
  endpoint: WebhookEndpoint,
  scheme: SchemeName,
  given: GivenSecrets,
  box: SecretBox,
): Partial<SealedSecrets> {
  refuseWeak(scheme, given);
  const isOther = scheme !== endpoint.scheme;
  refuse([
    ...(isOther && given.secret === undefined ? [problem('secret', 'is needed for another scheme')] : []),
    ...(isOther && scheme === 'meta' && given.verifyToken === undefined ? [problem('verifyToken', 'is needed for Meta')] : []),
  ]);
  return {
    ...(given.secret === undefined ? {} : { secret: box.seal(given.secret), previousSecret: null, previousValidUntil: null }),
    ...(given.verifyToken === undefined ? {} : { verifyToken: box.seal(given.verifyToken) }),
    ...(scheme === 'meta' ? {} : { verifyToken: null }),
  };
}

function refuseWeak(scheme: SchemeName, { secret, verifyToken }: GivenSecrets): void {
  const weakSecret = secret === undefined ? null : weaknessOf(secret, scheme);
  const weakToken = verifyToken === undefined ? null : tokenWeaknessOf(verifyToken, scheme);
  refuse([
    ...(weakSecret === null ? [] : [problem('secret', weakSecret)]),
    ...(weakToken === null ? [] : [problem('verifyToken', weakToken)]),
  ]);
}

const tokenWeaknessOf = (token: string, scheme: SchemeName): string | null =>
  scheme === 'meta' ? weaknessOf(token, scheme) : 'is asked for by Meta only';

const problem = (field: keyof GivenSecrets, detail: string): FieldError => ({ pointer: `/${field}`, code: 'custom', detail });

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new ValidationFailed(errors);
}
