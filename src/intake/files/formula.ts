/** A spreadsheet takes text that begins so for a formula, and runs it. */
const formula = /^'*[=+\-@\t\r\0]/;
const neutralised = /^'+[=+\-@\t\r\0]/;

/** Text that a spreadsheet shows as it is. `asWritten` is its inverse, for every text. */
export const neutralise = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const asWritten = (text: string): string => (neutralised.test(text) ? text.slice(1) : text);
