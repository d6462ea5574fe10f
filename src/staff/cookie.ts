import type { Settings } from '../../config/settings.js';

export interface CookieForm {
  readonly name: string;
  readonly options: { readonly httpOnly: true; readonly secure: boolean; readonly sameSite: 'lax' | 'strict'; readonly path: '/' };
}

/** `__Host-` needs https; without it the cookie is held back from every request that starts elsewhere. */
export function sessionCookie(settings: Settings): CookieForm {
  return settings.http.publicUrl?.protocol === 'https:'
    ? { name: '__Host-redress', options: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } }
    : { name: 'redress_session', options: { httpOnly: true, secure: false, sameSite: 'strict', path: '/' } };
}
