import ts from 'typescript';

/** What a source file says to people. For the tests only. */
export interface Scan {
  /** Texts given to `t` and `rich`. */
  texts: string[];
  /** What looks like a text and goes through neither, with its line. */
  bare: string[];
}

/** Attributes that people read or hear. */
const readAttributes = new Set(['label', 'title', 'placeholder', 'aria-label', 'aria-description', 'description', 'alt', 'error']);

/** Two words, or one with a capital, as in a text and not as in a code. */
const looksLikeText = (text: string): boolean => /\p{L}{2}/u.test(text) && (/^\p{Lu}\p{Ll}/u.test(text) || /\p{L}[,.:!?…]? \p{L}/u.test(text));

const isCallOf = (node: ts.Node, names: readonly string[]): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.includes(node.expression.text);

/** The text itself, or both of a choice between two. */
function literalsOf(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isConditionalExpression(node) ? [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)] : [];
}

/** Whether a literal is a part of the program and not of what it shows. */
function isCode(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return !readAttributes.has(parent.name.getText());
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.PlusToken && !ts.isJsxExpression(parent.parent);
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  // What functions are given is theirs to translate; `new Error(…)` is for people who read logs.
  return !(ts.isConditionalExpression(parent) || ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) || ts.isJsxExpression(parent));
}

export function scan(name: string, source: string): Scan {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Scan = { texts: [], bare: [] };
  const bare = (node: ts.Node, text: string) => {
    if (looksLikeText(text.trim())) found.bare.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (isCallOf(node, ['t', 'rich'])) {
      found.texts.push(...literalsOf(node.arguments[0]));
      node.arguments.slice(1).forEach(visit);
      return;
    }
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node)) bare(node, node.text);
    if (ts.isStringLiteralLike(node) && !isCode(node)) bare(node, node.text);
    if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent) && !ts.isCallExpression(node.parent)) {
      bare(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('#'));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
