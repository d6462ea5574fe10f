import type { FieldError } from '../../common/domain-error.js';
import { fieldErrors } from '../../common/validation.js';
import { gatheredComplaint, type NewComplaint } from '../complaint.schema.js';
import { type Finder, finderOf } from './field-path.js';
import { type MappedField, type Mapping, mappedFields, ownShape } from './mapping.schema.js';
import { withinTime } from './time-limit.js';

export type Mapped =
  | { readonly complaint: NewComplaint; readonly errors: null }
  | { readonly complaint: null; readonly errors: readonly FieldError[] };

/** As long as all expressions of an endpoint together may take for one payload (milliseconds). */
const expressionsMs = 50;

interface Step {
  readonly field: MappedField;
  readonly find: Finder;
}

/** Makes complaints of payloads of any shape, by the mapping of an endpoint. */
export class ComplaintMapper {
  private readonly pointers: readonly Step[];
  private readonly expressions: readonly Step[];

  constructor(mapping: Mapping | null) {
    const steps = (wanted: 'string' | 'object'): Step[] =>
      mappedFields.flatMap((field) => {
        const path = (mapping ?? ownShape)[field];
        return path !== undefined && typeof path === wanted ? [{ field, find: finderOf(path) }] : [];
      });
    this.pointers = steps('string');
    this.expressions = steps('object');
  }

  map(payload: unknown): Mapped {
    if (typeof payload !== 'object' || payload === null) {
      return failed({ pointer: '', code: 'invalid_type', detail: 'The payload must be a JSON object or array.' });
    }
    const gathered: Gathered = { author: {} };
    for (const { field, find } of this.pointers) put(gathered, field, find(payload));
    if (this.expressions.length > 0) {
      const trouble = this.evaluate(payload, gathered);
      if (trouble) return failed(trouble);
    }
    gathered.channel ??= 'webhook';
    const { success, data, error } = gatheredComplaint.safeParse(gathered);
    return success ? { complaint: data, errors: null } : failed(...fieldErrors(error.issues));
  }

  private evaluate(payload: object, gathered: Gathered): FieldError | null {
    let current: MappedField | null = null;
    try {
      withinTime(expressionsMs, () => {
        for (const { field, find } of this.expressions) {
          current = field;
          put(gathered, field, find(payload));
        }
      });
      return null;
    } catch (error) {
      const detail = `The expression cannot be evaluated: ${String((error as { message?: unknown }).message)}`;
      return { pointer: current === null ? '' : pointerOf(current), code: 'expression', detail };
    }
  }
}

type Gathered = Record<string, unknown> & { readonly author: Record<string, unknown> };

const failed = (...errors: FieldError[]): Mapped => ({ complaint: null, errors });
const pointerOf = (field: MappedField): string => `/${field.replace('.', '/')}`;

/** Other systems send empty texts for what they do not know, and numbers where we take texts. */
function put(gathered: Gathered, field: MappedField, found: unknown): void {
  if (found === undefined || found === null || found === '') return;
  if (field === 'tags') gathered.tags = tagsFrom(found);
  else if (field.startsWith('author.')) gathered.author[field.slice('author.'.length)] = textFrom(found);
  else gathered[field] = textFrom(found);
}

const textFrom = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

function tagsFrom(value: unknown): unknown {
  if (typeof value === 'string') return value.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
  return Array.isArray(value) ? value.map(textFrom) : value;
}
