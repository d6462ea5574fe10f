import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Values handed to a style sheet, e.g. `--hue`. */
    [name: `--${string}`]: string | number | undefined;
  }
}
