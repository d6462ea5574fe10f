import { mastodonSettings } from './mastodon.settings.js';

describe('settings', () => {
  test.each([
    [
      { host: 'mastodon.social', hashtag: '#Acme' },
      { host: 'mastodon.social', hashtag: 'Acme' },
    ],
    [
      { host: 'https://mastodon.social/', hashtag: 'größe' },
      { host: 'https://mastodon.social/', hashtag: 'größe' },
    ],
    [
      { host: '127.0.0.1:5180', hashtag: 'a' },
      { host: '127.0.0.1:5180', hashtag: 'a' },
    ],
    [{ host: 'mastodon.social/path', hashtag: 'a' }, null],
    [{ host: 'user@mastodon.social', hashtag: 'a' }, null],
    [{ host: 'mastodon.social', hashtag: 'two words' }, null],
    [{ host: 'mastodon.social', hashtag: '#' }, null],
    [{ host: 'mastodon.social', hashtag: 'a', accessToken: 'a\nb' }, null],
    [{ host: 'mastodon.social' }, null],
  ])('%j', (input, expected) => {
    expect(mastodonSettings.safeParse(input).data ?? null).toEqual(expected);
  });
});
