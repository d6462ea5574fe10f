import { type Language, texts } from '../../../config/form-texts/texts.js';
import { html, type Markup } from './markup.js';
import { pageFile } from './page-files.js';

export interface Framed {
  readonly language: Language;
  readonly title: string;
  /** What customers know the shop by; it stands above the page. */
  readonly brand: string | null;
  /** Where the same page is in another language; only one: no switch. */
  readonly languages: readonly Language[];
  readonly addressIn: (language: Language) => string;
  /** In the frame of another page, which has a heading and margins of its own. */
  readonly embedded: boolean;
  /** To whom the size of the page is told, so that the frame fits. */
  readonly parents?: readonly string[];
  readonly content: Markup;
}

/** A whole document for customers: it works without scripts, and loads nothing but its style and one small script. */
export function page({ language, title, brand, languages, addressIn, embedded, parents = [], content }: Framed): string {
  return html`<!doctype html>
<html lang="${language}"${embedded && html` class="embedded" data-parents="${parents.join(' ')}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${pageFile('form.css')}">
<script src="${pageFile('form.js')}" defer></script>
</head>
<body>
<header class="top">
${brand !== null && html`<p class="brand">${brand}</p>`}
${languages.length > 1 && languageSwitch(language, languages, addressIn)}
</header>
<main>
${content}
</main>
</body>
</html>
`.text;
}

function languageSwitch(current: Language, offered: readonly Language[], addressIn: (language: Language) => string): Markup {
  return html`<nav class="languages" aria-label="${texts[current].languages}"><ul>${offered.map(
    (each) =>
      html`<li><a href="${addressIn(each)}" lang="${each}" hreflang="${each}"${each === current && html` aria-current="true"`}>${texts[each].languageName}</a></li>`,
  )}</ul></nav>`;
}
