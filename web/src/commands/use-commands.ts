import { useEffect, useLayoutEffect, useRef } from 'react';
import { bind, type Handlers, offer, type Offer } from './bound.js';

/** While the component is shown, the commands do this. */
export function useCommands(handlers: Handlers): void {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => bind(latest), []);
}

/** While the component is shown, Ctrl+K has these as well. */
export function useOffers(offers: readonly Offer[]): void {
  const latest = useRef(offers);
  useLayoutEffect(() => {
    latest.current = offers;
  });
  useEffect(() => offer(latest), []);
}
