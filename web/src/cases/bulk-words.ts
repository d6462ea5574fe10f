import { sentence } from '../format/words.js';
import { t } from '../texts/t.js';

const refusals: Readonly<Record<string, string>> = {
  'not_found': t('Not there any more, or not for you to see'),
  'access.denied': t('You may not do that'),
  'version.stale': t('Somebody changed it meanwhile'),
  'case.claim_open': t('A claim is still open'),
  'case.resolve_incomplete': t('Cause, outcome or a step of the checklist is missing'),
  'state.illegal': t('Its state does not allow that'),
};

/** Why one case of many was not changed. */
export const refusal = (code: string | undefined): string =>
  (code && refusals[code]) ?? (code ? sentence(code) : t('It was not changed'));
