import type { Info } from "@kolo/core/people/upload/model";
import { createStore } from "solid-js/store";

/** One file of a drop, from the hand to the profile. */
export interface Item {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly status: "waiting" | "sending" | "reading" | "done" | "failed" | "cancelled";
  /** How much was sent, 0 to 1. */
  readonly share: number;
  readonly where: Where;
  /** Kept until it is sent; gone after a reload. */
  readonly file?: File | undefined;
  readonly uploadID?: string | undefined;
  readonly outcome?: Info["outcome"];
  readonly personID?: string | undefined;
  readonly likeID?: string | undefined;
  /** A code of the server's, or a word of the `upload` dictionary. */
  readonly reason?: string | undefined;
  readonly abort?: (() => void) | undefined;
}

/** Where files belong. */
export type Where = Pick<Info, "vacancyID" | "personID" | "source">;

const [items, setItems] = createStore<Item[]>([]);

export { items };

export const add = (added: readonly Item[]) => setItems((now) => [...added, ...now]);
export const change = (key: string, changes: Partial<Item>) => setItems((item) => item.key === key, changes);
export const drop = (key: string) => setItems((now) => now.filter((item) => item.key !== key));
export const clearFinished = () => setItems((now) => now.filter(busy));
export const busy = ({ status }: Item) => status === "waiting" || status === "sending" || status === "reading";

const KEPT = "kolo.uploads";

/** What a reload of the page should still know: the files the server has heard of. */
export function keep(): void {
  const ids = items.flatMap(({ uploadID, status }) => (uploadID && status !== "cancelled" ? [uploadID] : []));
  sessionStorage.setItem(KEPT, ids.slice(0, 50).join(","));
}
export const kept = (): string[] => (sessionStorage.getItem(KEPT) ?? "").split(",").filter(Boolean);
