const onChange = (listener: () => void): (() => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};

/** Resolves as soon as somebody can see the page: at once when it is in front. */
export function whenVisible(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = onChange(() => {
      if (document.hidden) return;
      stop();
      resolve();
    });
  });
}

/** Calls back when the page goes out of sight; the answer stops that. */
export const whenHidden = (callback: () => void): (() => void) =>
  onChange(() => document.hidden && callback());
