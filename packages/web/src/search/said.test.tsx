import { cleanup, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { For } from "solid-js";
import { afterEach, expect, it, vi } from "vitest";
import type { Language } from "../prefs.ts";
import { speak } from "../text/index.ts";
import { useSaid } from "./words.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Chips() {
  const said = useSaid();
  const ids = (...all: string[]) => all.map((competencyID) => ({ competencyID }));
  return (
    <ul>
      <For each={said({ all: ids("sql"), any: ids("react", "vue") })}>{({ text }) => <li>{text}</li>}</For>
    </ul>
  );
}

it.each<[Language, string]>([
  ["en", "or vue"],
  ["ru", "или vue"],
  ["uk", "або vue"],
])("says in %s that of several competencies one is enough", async (language, second) => {
  vi.stubGlobal("fetch", async () => Response.json({ competencies: [] }));
  await speak(language);
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <Chips />
    </QueryClientProvider>
  ));
  expect((await screen.findAllByRole("listitem")).map(({ textContent }) => textContent)).toEqual([
    "sql",
    "react",
    second,
  ]);
});
