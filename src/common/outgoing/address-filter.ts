import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { OutgoingRefused } from './outgoing.errors.js';

/**
 * Ranges that pass for public and are not: an address that answers with machine credentials inside a cloud
 * (Azure's wire server), IPv4 inside IPv6 in its old and its local form, and the old site-local range.
 */
const notPublicEither = ['168.63.129.16', '::/96', '64:ff9b:1::/48', 'fec0::/10'];
const loopbackAddresses = ['127.0.0.1', '::1'];

/**
 * Sockets that refuse every address that is not public, checked on what the name resolved to, as it connects.
 */
export function filteringAgents(allowLoopback: boolean) {
  const rules = {
    allowIPAddressList: allowLoopback ? loopbackAddresses : [],
    denyIPAddressList: notPublicEither,
    keepAlive: false,
  };
  return {
    httpAgent: new RequestFilteringHttpAgent(rules),
    httpsAgent: new RequestFilteringHttpsAgent(rules),
  };
}

/** The filter throws plain errors without a code; its wording is all there is to know them by. */
export function isFilterRefusal(error: unknown): boolean {
  return error instanceof Error && / is not allowed\. Because,? It is /i.test(error.message);
}

/** An address we may call at all, whatever it resolves to: http or https, and no password inside. */
export function callableUrl(address: string, base?: string): URL {
  if (!URL.canParse(address, base)) {
    throw new OutgoingRefused('This is not a valid address.', base ? withoutQuery(new URL(base)) : '');
  }
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new OutgoingRefused(
      `Only http and https addresses are called, not ${url.protocol}`,
      withoutQuery(url),
    );
  }
  if (url.username || url.password) {
    throw new OutgoingRefused(
      'An address with a user name or password inside is not called.',
      withoutQuery(url),
    );
  }
  return url;
}

export function withoutQuery(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}
