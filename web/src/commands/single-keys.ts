import { useSyncExternalStore } from 'react';

const key = 'redress-single-keys';
const listeners = new Set<() => void>();

function stored(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    // Storage may be blocked; then the choice lasts as long as the page.
    return true;
  }
}

let on = stored();

/** Whether letters, digits and signs are shortcuts; whoever dictates, or hits keys by accident, switches them off. */
export const singleKeys = (): boolean => on;

export function switchSingleKeys(next: boolean): void {
  on = next;
  try {
    localStorage.setItem(key, next ? 'on' : 'off');
  } catch {
    // See above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeys);
