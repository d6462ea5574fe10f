import type { CommandId } from './catalogue.js';

export type Handler = (event?: KeyboardEvent) => void;

/** What commands do at present; undefined for what cannot be done just now. */
export type Handlers = Readonly<Partial<Record<CommandId, Handler | undefined>>>;

/** Something that only the list of commands has: a macro, a view, a colleague. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  /** The heading it stands under. */
  readonly group: string;
  /** Other words that find it. */
  readonly keywords?: string;
  readonly run: () => void;
}

/** Read when it is needed, so that pages need not say anew what changed with every render. */
interface Source<T> {
  readonly current: T;
}

const handlers: Source<Handlers>[] = [];
const offers: Source<readonly Offer[]>[] = [];

function add<T>(list: Source<T>[], source: Source<T>): () => void {
  list.push(source);
  return () => void list.splice(list.indexOf(source), 1);
}

export const bind = (source: Source<Handlers>): (() => void) => add(handlers, source);
export const offer = (source: Source<readonly Offer[]>): (() => void) => add(offers, source);

/** What was bound last counts: a list in a dialog comes before the page behind it. */
export const handlerOf = (id: CommandId): Handler | undefined =>
  handlers.findLast(({ current }) => current[id] !== undefined)?.current[id];

export const offersNow = (): Offer[] => offers.flatMap(({ current }) => [...current]);
