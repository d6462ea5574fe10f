import { iso } from '../../common/schemas.js';
import type { Complaint } from '../complaint.entity.js';
import { type MappedField, mappedFields } from '../mapping/mapping.schema.js';
import { csvLine } from './csv-line.js';
import { textFormat } from './row-reader.js';

/** What Redress found out, for people who read the file; an import leaves it out and finds it out anew. */
const findings = ['sentiment.label', 'sentiment.score', 'severity', 'category', 'language'] as const;

export const csvHeader = `\uFEFF${csvLine([...mappedFields, textFormat, ...findings])}`;

/** A complaint as a line of a file that an import takes back. */
export function csvRow(complaint: Complaint): string {
  const { label, score, severity, category, language } = complaint;
  const said = mappedFields.map((field) => cellOf(field, complaint));
  return csvLine([...said, 'plain', label, String(score), String(severity), category, language]);
}

function cellOf(field: MappedField, complaint: Complaint): string {
  if (field === 'tags') return tagsCell(complaint.tags);
  return String(valueOf(field, complaint) ?? '');
}

/** The same as JSON, in the shape of `POST /api/complaints`. */
export function jsonRow(complaint: Complaint): string {
  const author: Record<string, unknown> = {};
  const row: Record<string, unknown> = {};
  for (const field of mappedFields) {
    const value = valueOf(field, complaint);
    if (value === null) continue;
    if (field.startsWith('author.')) {
      author[field.slice('author.'.length)] = value;
      row.author = author;
    } else row[field] = value;
  }
  const { label, score, severity, category, language } = complaint;
  return `${JSON.stringify({ ...row, [textFormat]: 'plain', sentiment: { label, score }, severity, category, language })}\n`;
}

function valueOf(field: MappedField, complaint: Complaint): unknown {
  switch (field) {
    case 'author.name':
      return complaint.authorName;
    case 'author.email':
      return complaint.authorEmail;
    case 'author.phone':
      return complaint.authorPhone;
    case 'author.handle':
      return complaint.authorHandle;
    case 'occurredAt':
      return iso(complaint.occurredAt);
    default:
      return complaint[field];
  }
}

/** By comma, as people write them; as a JSON list where that could be read otherwise. */
function tagsCell(tags: readonly string[]): string {
  const isPlain = tags.every((tag) => !tag.includes(',') && !tag.startsWith('[') && tag === tag.trim());
  return isPlain ? tags.join(', ') : JSON.stringify(tags);
}
