import { type Ctx, user } from "./context.ts";
import { refusals } from "./error.ts";
import { same, signed } from "./secret.ts";

export const refuse = refusals("cursor", { changed: "invalid" });

/** A page's cursor as it leaves the API: bound to who asked and what for, since the table's own is plain base64 of keys. */
export function sealed(ctx: Ctx, query: string, cursor: string | null): string | null {
  return cursor && `${cursor}.${signature(ctx, query, cursor)}`;
}

/** The table's cursor from a sealed one. Refuses any changed byte, another user's, or another query's. */
export function opened(ctx: Ctx, query: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const dot = text.lastIndexOf(".");
  const cursor = text.slice(0, dot);
  if (dot < 1 || !same(text.slice(dot + 1), signature(ctx, query, cursor))) throw refuse("changed");
  return cursor;
}

const signature = (ctx: Ctx, query: string, cursor: string) =>
  signed(JSON.stringify(["cursor", user(ctx).accountID, query, cursor]));
