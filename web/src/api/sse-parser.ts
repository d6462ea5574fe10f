export interface ServerEvent {
  id: string | undefined;
  name: string;
  data: string;
}

/** Turns the pieces of a text/event-stream body into events; a piece may end anywhere. */
export class SseParser {
  private rest = '';

  push(piece: string): ServerEvent[] {
    const blocks = (this.rest + piece).replaceAll('\r\n', '\n').split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => parseBlock(block) ?? []);
  }
}

function parseBlock(block: string): ServerEvent | null {
  const event: ServerEvent = { id: undefined, name: 'message', data: '' };
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon === 0) continue;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'id') event.id = value;
    if (field === 'event') event.name = value;
    if (field === 'data') event.data += event.data ? `\n${value}` : value;
  }
  // An id alone is not news, but says from where to go on after a break.
  return event.name === 'message' && event.data === '' && event.id === undefined ? null : event;
}
