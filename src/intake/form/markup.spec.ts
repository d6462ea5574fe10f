import fc from 'fast-check';
import { html } from './markup.js';

describe('pages', () => {
  it('show text as text, wherever it stands', () => {
    const evil = `"><script>alert('1')</script>&amp;`;
    const text = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;';
    expect(html`<p title="${evil}">${evil}</p>`.text).toBe(`<p title="${text}">${text}</p>`);
  });

  it('are put together of parts, lists and nothing', () => {
    expect(html`<ul>${[1, 2].map((each) => html`<li>${each}</li>`)}</ul>${null}${false}${undefined}`.text).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
  });

  it('hold no sign of what was put in that could end a text or an attribute', () => {
    fc.assert(fc.property(fc.string(), (said) => !/[<>"']/.test(html`${said}`.text)));
  });
});
