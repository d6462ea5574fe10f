import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A server on this machine that plays the networks, and misbehaves on request. Routes are by path. */
export class Network {
  readonly requests: URL[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  private readonly routes = new Map<string, Answer>();

  private constructor(private readonly server: Server) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? '/', this.origin);
      this.requests.push(url);
      this.headers.push(request.headers);
      const answer = this.routes.get(url.pathname);
      if (answer) answer(request, response, url);
      else
        response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"Record not found"}');
    });
  }

  static async start(): Promise<Network> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Network(server);
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  on(path: string, answer: Answer | string | Buffer, headers: Record<string, string> = {}): void {
    this.routes.set(
      path,
      typeof answer === 'function' ? answer : (_, response) => response.writeHead(200, headers).end(answer),
    );
  }

  /** Requests for one path so far. */
  asked(path: string): URL[] {
    return this.requests.filter(({ pathname }) => pathname === path);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

export interface Article {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  /** As feeds write it; left out, the article has no date. */
  readonly date?: string;
}

/** An RSS document as a shop's forum might publish it. */
export function rss(articles: readonly Article[]): string {
  const items = articles.map(
    ({ id, title = 'Note', text = '', date }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>https://talk.example/${id}</link>` +
      `<description>${text}</description>${date ? `<pubDate>${date}</pubDate>` : ''}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Talk</title>${items.join('')}</channel></rss>`;
}

export interface Post {
  readonly id: string;
  readonly content: string;
  readonly [member: string]: unknown;
}

/** A status as Mastodon serves it. */
export const status = ({ id, content, ...over }: Post): Record<string, unknown> => ({
  id,
  uri: `https://social.example/statuses/${id}`,
  url: `https://social.example/@ann/${id}`,
  created_at: '2026-03-02T08:00:00.000Z',
  edited_at: null,
  content: `<p>${content}</p>`,
  spoiler_text: '',
  language: 'en',
  visibility: 'public',
  account: { acct: 'ann', display_name: 'Ann', followers_count: 40 },
  replies_count: 0,
  reblogs_count: 0,
  favourites_count: 0,
  ...over,
});

/** A hashtag timeline that pages like Mastodon: `min_id` gives the posts that follow at once, newest first. */
export function timeline(
  posts: () => readonly Post[],
  headers: () => Record<string, string> = () => ({}),
): Answer {
  return (_request, response, url) => {
    const minId = url.searchParams.get('min_id');
    const limit = Number(url.searchParams.get('limit') ?? 20);
    const ascending = [...posts()].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    const page =
      minId === null
        ? ascending.slice(-limit)
        : ascending.filter(({ id }) => BigInt(id) > BigInt(minId)).slice(0, limit);
    response
      .writeHead(200, { 'content-type': 'application/json', ...headers() })
      .end(JSON.stringify(page.toReversed().map(status)));
  };
}
