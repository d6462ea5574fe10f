import { attachmentPolicy } from '../../../config/policies/attachments.js';
import { type AttachmentType, extensionsOf } from './attachment-types.js';

/** What nobody sees, and what would turn `gnp.exe` round on the screen; also what paths and shells give a meaning. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;
const meaningful = /[<>:"|?*`$&;'\\/]/g;

/**
 * A name to show and to download under: no path, nothing invisible, and an ending that fits what the bytes are, so
 * that no program is started by a picture's name. It names nothing on our side: what is stored goes by its id.
 */
export function shownName(given: string | undefined, type: AttachmentType): string {
  const last = (given ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replaceAll(unseen, '').replaceAll(meaningful, '_').replaceAll(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  const [usual = 'bin'] = extensionsOf(type);
  const ending = /\.([^.]+)$/.exec(clean)?.[1]?.toLowerCase();
  const fits = ending !== undefined && extensionsOf(type).includes(ending);
  const stem = fits ? clean.slice(0, -ending.length - 1) : clean;
  const short = [...stem].slice(0, attachmentPolicy.nameMax).join('').replace(/[\s.]+$/, '');
  return `${short || 'file'}.${fits ? ending : usual}`;
}

/** RFC 6266: a plain name for old programs, and the whole one. */
export function downloadOf(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
