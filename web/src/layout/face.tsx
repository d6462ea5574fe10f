import { initials } from '../format/words.js';
import classes from './face.module.css';

/** A person as two letters on a quiet tint that is always the same for the same name. */
export function Face({ name, size = 24 }: { name: string; size?: number }) {
  let hue = 0;
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return (
    <span
      className={classes.face}
      style={{ '--hue': hue, width: size, height: size, fontSize: size * 0.4 }}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
