import type { OpenAPIObject } from '@nestjs/swagger';

interface Shown {
  readonly description: string;
  readonly content: Record<string, { schema: { type: 'string' } }>;
}

const text = (type: string): Shown['content'] => ({ [type]: { schema: { type: 'string' } } });
const page = (description: string): Shown => ({ description, content: text('text/html') });
const inPath = (name: string) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' as const } });

const sent = {
  required: true,
  content: { 'multipart/form-data': { schema: { type: 'object' as const } }, 'application/x-www-form-urlencoded': { schema: { type: 'object' as const } } },
};

const visit = (name: string, summary: string, parameters: string[], answer: Shown) => ({
  operationId: `Pages_${name}`,
  tags: ['pages of customers'],
  summary,
  security: [],
  parameters: parameters.map(inPath),
  responses: { 200: answer, 404: page('Not there, or no longer') },
});

const posting = (name: string, summary: string, parameters: string[]) => ({
  ...visit(name, summary, parameters, page('The page again')),
  requestBody: sent,
});

const mistakes = {
  303: { description: 'It is stored; the page that says so' },
  413: page('More, or larger, than is taken'),
  422: page('The page again, with what was typed and what is to be put right'),
  429: page('Too often; the page again, with what was typed'),
};

const send = (name: string, summary: string, parameters: string[]) => {
  const operation = posting(name, summary, parameters);
  return { ...operation, responses: { ...operation.responses, ...mistakes } };
};

/** The OpenAPI description of the pages that customers open, which stand beside the routes of Nest. */
export const formPaths: OpenAPIObject['paths'] = {
  '/f/{formKey}': {
    get: visit('form', 'The complaint form; `lang` picks the language', ['formKey'], page('The form')),
    post: send('send', 'Send the form', ['formKey']),
  },
  '/f/{formKey}/order': { post: posting('order', 'Look for an order by its number and mail address', ['formKey']) },
  '/f/{formKey}/sent/{token}': { get: visit('sent', 'What is shown after sending', ['formKey', 'token'], page('Reference and link')) },
  '/f/{formKey}/embed.js': {
    get: visit('snippet', 'Puts the form into a page elsewhere', ['formKey'], { description: 'A script', content: text('text/javascript') }),
  },
  '/f/assets/{file}': {
    get: visit('file', 'Style and script of the pages', ['file'], { description: 'The file', content: text('text/css') }),
  },
  '/s/{token}': {
    get: visit('status', 'How a complaint stands, for the customer', ['token'], page('The customer’s page')),
    post: send('add', 'Add a message or files', ['token']),
  },
};
