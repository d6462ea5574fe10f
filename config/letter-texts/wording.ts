import type { RouteName } from '../policies/letters.js';

/**
 * The words of letters. `{{case.number}}` comes from the case, and a paragraph that names something the case does not have is left out;
 * of several wordings, the first that can be filled is taken. `{reasons}` is what people add, or a piece of the policy.
 */
export interface LetterTexts {
  readonly greeting: readonly string[];
  readonly closing: readonly string[];
  readonly order: string;
  readonly outcomes: Readonly<Record<'upheld' | 'partly_upheld' | 'rejected' | 'no_fault', string>>;
  readonly route: readonly string[];
  readonly routes: Readonly<Record<RouteName, { readonly body: string; readonly how: string }>>;
  readonly acknowledgement: Letter;
  readonly holding: Letter;
  readonly final: Letter;
}

interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}
