import Negotiator from 'negotiator';
import type { FastifyRequest } from 'fastify';
import { type Language, languages } from '../../../config/form-texts/texts.js';

/** What is asked for in the address, else what the browser prefers, else the first that is offered. */
export function languageOf(request: FastifyRequest, offered: readonly Language[] = languages): Language {
  const { lang } = request.query as { lang?: unknown };
  const asked = offered.find((each) => each === lang);
  const preferred = new Negotiator(request).language([...offered]) as Language | undefined;
  return asked ?? preferred ?? offered[0] ?? 'en';
}
