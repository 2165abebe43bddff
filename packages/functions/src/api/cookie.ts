import { LONGEST } from "@kolo/core/access/session/model";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/**
 * The session cookie. Over HTTPS it is `__Host-`: only this host, only encrypted. A firm that tries Kolo over plain
 * HTTP in its own network gets a plain name, since browsers drop a `__Host-` cookie there.
 * See docs/decisions/0005-own-sessions-in-one-cookie.md.
 */
const kind = () => {
  const secure = process.env.APP_ORIGIN?.startsWith("https:") ?? true;
  return {
    name: secure ? "__Host-kolo" : "kolo",
    options: { path: "/", httpOnly: true, sameSite: "Strict", secure } as const,
  };
};

export const read = (c: Context) => getCookie(c, kind().name);

export function write(c: Context, token: string): void {
  const { name, options } = kind();
  setCookie(c, name, token, { ...options, maxAge: LONGEST * 60 });
}

export function clear(c: Context): void {
  const { name, options } = kind();
  deleteCookie(c, name, options);
}
