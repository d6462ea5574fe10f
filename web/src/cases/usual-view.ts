const key = 'redress-view';

/** The view that the queue opens with on this device: a built-in one, or the id of a saved one. */
export function usualView(): string {
  try {
    return localStorage.getItem(key) ?? 'open';
  } catch {
    return 'open';
  }
}

export function chooseUsualView(view: string): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // Storage may be blocked; then the queue opens as it always does.
  }
}
