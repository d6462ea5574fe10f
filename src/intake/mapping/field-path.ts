import { compile, type JSONValue, TreeInterpreter } from '@jmespath-community/jmespath';
import jsonpointer from 'jsonpointer';

/** Where a field is found in a payload: a JSON Pointer (RFC 6901), or a JMESPath expression. */
export type FieldPath = string | { readonly jmespath: string };

/** Finds the value in a payload; undefined when there is none. */
export type Finder = (payload: object) => unknown;

/** Throws an error whose message says what is wrong with the path. */
export function finderOf(path: FieldPath): Finder {
  return typeof path === 'string' ? byPointer(path) : byExpression(path.jmespath);
}

function byPointer(pointer: string): Finder {
  if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer)) {
    throw new Error('must be a JSON Pointer like /message/text, with ~1 for / and ~0 for ~ within a name');
  }
  const compiled = jsonpointer.compile(pointer);
  return (payload) => {
    const found: unknown = compiled.get(payload);
    // A name like `constructor` finds what every object has.
    return typeof found === 'function' ? undefined : found;
  };
}

function byExpression(expression: string): Finder {
  const tree = compile(expression);
  return (payload) => TreeInterpreter.search(tree, payload as JSONValue);
}
