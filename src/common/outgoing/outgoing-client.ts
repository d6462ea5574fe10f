import axios, { AxiosError, type AxiosResponse } from 'axios';
import { Injectable } from '@nestjs/common';
import { callableUrl, filteringAgents, isFilterRefusal, withoutQuery } from './address-filter.js';
import {
  OutgoingError,
  OutgoingFailed,
  OutgoingRefused,
  OutgoingTimeout,
  OutgoingTooLarge,
} from './outgoing.errors.js';

export interface OutgoingOptions {
  /** Sent as User-Agent; names the product and how to reach its operator. */
  readonly userAgent: string;
  /** Lets 127.0.0.1 and ::1 through, for tests and local use. Private and metadata ranges stay closed. */
  readonly allowLoopback: boolean;
  /** Largest body in bytes, counted after decompression. */
  readonly maxBytes: number;
  /** Milliseconds for the whole exchange, all redirects and the body included. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
}

export interface OutgoingRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
}

export interface OutgoingResponse {
  /** Any status, errors too: what a 404 means is for the caller to say. */
  readonly status: number;
  /** Names in lower case; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The address that answered in the end. */
  readonly url: string;
  /** Where to call from now on, when the way there began with permanent redirects (301, 308). */
  readonly movedTo: string | null;
}

const permanent = new Set([301, 308]);
const redirects = new Set([301, 302, 303, 307, 308]);
/** Headers that belong to one origin and must not follow a redirect to another. */
const originBound = new Set(['authorization', 'cookie', 'proxy-authorization']);

/** The only way out to addresses that people configure. Throws an `OutgoingError`, never anything else. */
@Injectable()
export class OutgoingClient {
  private readonly agents: ReturnType<typeof filteringAgents>;

  constructor(private readonly options: OutgoingOptions) {
    this.agents = filteringAgents(options.allowLoopback);
  }

  /**
   * True where plain http to this machine is meant, so that callers may leave out the scheme of a test server.
   */
  get allowsLoopback(): boolean {
    return this.options.allowLoopback;
  }

  async request(request: OutgoingRequest): Promise<OutgoingResponse> {
    const deadline = AbortSignal.timeout(request.timeoutMs ?? this.options.timeoutMs);
    let url = callableUrl(request.url);
    let next: OutgoingRequest = request;
    let movedTo: string | null = null;
    let onlyPermanent = true;

    for (let hop = 0; hop <= this.options.maxRedirects; hop += 1) {
      const response = await this.exchange(next, url, deadline);
      const location = response.headers['location'];
      if (!redirects.has(response.status) || typeof location !== 'string')
        return answer(response, url, movedTo);
      const target = callableUrl(location, url.href);
      // A permanent move that gives up encryption is followed now, but never remembered.
      onlyPermanent &&=
        permanent.has(response.status) && !(url.protocol === 'https:' && target.protocol === 'http:');
      if (onlyPermanent) movedTo = target.href;
      next = followed(next, response.status, url.origin === target.origin);
      url = target;
    }
    throw new OutgoingRefused(`More than ${this.options.maxRedirects} redirects.`, withoutQuery(url));
  }

  private async exchange(
    request: OutgoingRequest,
    url: URL,
    deadline: AbortSignal,
  ): Promise<AxiosResponse<Buffer>> {
    try {
      return await axios.request<Buffer>({
        ...this.agents,
        method: request.method ?? 'GET',
        url: url.href,
        data: request.body,
        headers: { Accept: '*/*', ...request.headers, 'User-Agent': this.options.userAgent },
        responseType: 'arraybuffer',
        maxContentLength: request.maxBytes ?? this.options.maxBytes,
        maxRedirects: 0,
        // A proxy from the environment would connect on our behalf, past the filter.
        proxy: false,
        signal: deadline,
        transformRequest: (data: unknown) => data,
        validateStatus: () => true,
      });
    } catch (error) {
      throw typed(error, withoutQuery(url), deadline);
    }
  }
}

function answer(response: AxiosResponse<Buffer>, url: URL, movedTo: string | null): OutgoingResponse {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : String(value);
  }
  return { status: response.status, headers, body: Buffer.from(response.data), url: url.href, movedTo };
}

/**
 * What is sent to the next address: RFC 9110 §15.4 turns 303, and by custom a POST answered with 301 or 302,
 * into GET.
 */
function followed(request: OutgoingRequest, status: number, sameOrigin: boolean): OutgoingRequest {
  const kept = Object.entries(request.headers ?? {}).filter(
    ([name]) => sameOrigin || !originBound.has(name.toLowerCase()),
  );
  const becomesGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST';
  const headers = Object.fromEntries(kept);
  return becomesGet ? { ...request, method: 'GET', body: undefined, headers } : { ...request, headers };
}

function typed(error: unknown, target: string, deadline: AbortSignal): OutgoingError {
  const because = { cause: error };
  if (deadline.aborted) return new OutgoingTimeout('The address took too long to answer.', target, because);
  if (isFilterRefusal(error))
    return new OutgoingRefused('This address is not on the public internet.', target, because);
  if (error instanceof AxiosError) {
    if (error.message.startsWith('maxContentLength')) {
      return new OutgoingTooLarge('The answer is larger than we read.', target, because);
    }
    const reason = error.code ?? 'UNKNOWN';
    return new OutgoingFailed(
      `The address could not be reached or broke off (${reason}).`,
      target,
      reason,
      because,
    );
  }
  return new OutgoingFailed('The address could not be called.', target, 'UNKNOWN', because);
}
