import { feedSettings } from './feed.settings.js';

describe('the settings of a feed', () => {
  it.each(['https://news.example/feed.xml', 'http://news.example:8080/a@b?c=d@e'])('%s is an address', (url) => {
    expect(feedSettings.safeParse({ url }).success).toBe(true);
  });

  it.each(['ftp://news.example/feed', 'javascript:alert(1)', 'https://ana:secret@news.example/feed', 'news.example'])(
    '%s is not',
    (url) => {
      expect(feedSettings.safeParse({ url }).success).toBe(false);
    },
  );
});
