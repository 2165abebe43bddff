import { type QueryClient, useQueryClient } from "@tanstack/solid-query";
import { createEffect, onCleanup } from "solid-js";
import { api, ok } from "./api.ts";

const EVERY_MS = 2500;
/** The API's own bound on ids in one question. */
const AT_MOST = 25;

/** Ids on the screen now, with how many components look at each. */
const watched = new Map<string, number>();
const known = new Map<string, number>();
let timer: ReturnType<typeof setInterval> | undefined;

async function ask(client: QueryClient) {
  const ids = [...watched.keys()].slice(0, AT_MOST);
  if (ids.length === 0 || document.hidden) return;
  const { revisions } = await ok(api.pulse.$get({ query: { of: ids.join(",") } }));
  for (const [id, revision] of Object.entries(revisions)) {
    const before = known.get(id);
    known.set(id, revision);
    if (before !== undefined && before !== revision)
      void client.invalidateQueries({ predicate: (query) => query.queryKey.includes(id) });
  }
}

function look(client: QueryClient, id: string) {
  watched.set(id, (watched.get(id) ?? 0) + 1);
  timer ??= setInterval(() => void ask(client).catch(() => undefined), EVERY_MS);
  return () => {
    const left = (watched.get(id) ?? 1) - 1;
    if (left > 0) watched.set(id, left);
    else {
      watched.delete(id);
      known.delete(id);
    }
    if (watched.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/**
 * Sees others' changes of these records within 2.5 s while the page is visible: every query whose key holds the id
 * (`queryKey: ["vacancy", vacancyID]`) is fetched again. A failed question is asked again; `offline` says it on the page.
 */
export function useLive(ids: () => readonly (string | undefined)[]) {
  const client = useQueryClient();
  createEffect(() => {
    const stops = ids()
      .filter((id) => id !== undefined)
      .map((id) => look(client, id));
    onCleanup(() => {
      for (const stop of stops) stop();
    });
  });
}
