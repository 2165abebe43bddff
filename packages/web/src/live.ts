import { type Query, type QueryClient, useQueryClient } from "@tanstack/solid-query";
import { createEffect, onCleanup } from "solid-js";
import { api, ok } from "./api.ts";

const EVERY_MS = 2500;
/** One's own inbox alone may wait so many beats: most open pages watch nothing else, and each question is paid for. */
const CALM_BEATS = 24;
/** The API's own bound on ids in one question. */
const AT_MOST = 25;

/** Ids on the screen now, with how many components look at each. */
const watched = new Map<string, number>();
const known = new Map<string, number>();
let timer: ReturnType<typeof setInterval> | undefined;
let beat = 0;

const isCalm = () => [...watched.keys()].every((id) => id.startsWith("acc-"));

function tick(client: QueryClient) {
  beat += 1;
  if (beat % CALM_BEATS === 0 || !isCalm()) void ask(client).catch(() => undefined);
}

async function ask(client: QueryClient) {
  const ids = [...watched.keys()].slice(0, AT_MOST);
  if (ids.length === 0 || document.hidden) return;
  const asked = Date.now();
  const { revisions } = await ok(api.pulse.$get({ query: { of: ids.join(",") } }));
  for (const [id, revision] of Object.entries(revisions)) {
    const before = known.get(id);
    if (before === revision) continue;
    known.set(id, revision);
    // The first number says nothing of what was kept from an earlier visit: that may have changed since.
    const old = ({ state }: Query) => before !== undefined || (state.dataUpdatedAt > 0 && state.dataUpdatedAt < asked);
    void client.invalidateQueries({ predicate: (query) => query.queryKey.includes(id) && old(query) });
  }
}

let soon = false;
/** Asks at once for what just came on screen, all of it together: a change within the first seconds counts too. */
function askSoon(client: QueryClient) {
  if (soon) return;
  soon = true;
  queueMicrotask(() => {
    soon = false;
    void ask(client).catch(() => undefined);
  });
}

function look(client: QueryClient, id: string) {
  const lookers = watched.get(id) ?? 0;
  watched.set(id, lookers + 1);
  if (lookers === 0) askSoon(client);
  timer ??= setInterval(() => tick(client), EVERY_MS);
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
    beat = 0;
  };
}

/**
 * Sees others' changes of these records within 2.5 s (one's own inbox: 60 s) while the page is visible: every query whose key holds the id
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
