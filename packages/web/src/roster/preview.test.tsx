import type { Seen } from "@kolo/core/people/roster/model";
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { Preview } from "./preview.tsx";

const id = (kind: string) => `${kind}-${"a".repeat(26)}`;
const firm = {
  name: "Lantern",
  locale: "en" as const,
  currency: "EUR" as const,
  sample: false,
  offices: [
    {
      officeID: id("off"),
      name: "Kyiv",
      zone: "Europe/Kyiv",
      workdays: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[],
      start: "09:00",
      end: "18:00",
      holidays: [],
    },
  ],
  departments: [{ departmentID: id("dep"), name: "Design" }],
  fields: [],
  version: 1,
};
const rows = [
  ["Name", "E-mail", "Position", "Department", "Start date"],
  ["New Nadia", "nadia@x.test", "Clerk", "Design", "2026-01-12"],
  ["Like Lara", "lara@x.test", "Clerk", "", "2026-01-12"],
  ["Here Hanna", "hanna@x.test", "Clerk", "", "2026-01-12"],
  ["No Day", "day@x.test", "Clerk", "", ""],
];
const person = { personID: id("per"), name: "Lara" };
const found: Record<number, Omit<Seen, "line">> = {
  2: { standing: "new" },
  3: { standing: "like", person },
  4: { standing: "works_here", person },
};

const sent: { path: string; body: { rows?: { line?: number; apart?: true }[] } }[] = [];
beforeAll(() => speak("en"));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("shows what is wrong first, asks who somebody is, and takes over only what is ready", async () => {
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const path = new URL(url, location.origin).pathname.replace("/api/roster", "");
    const body = init?.body ? JSON.parse(String(init.body)) : {};
    sent.push({ path, body });
    if (path === "/look")
      return Response.json({
        seen: body.rows.map(({ row }: { row: { line: number } }) => ({ line: row.line, ...found[row.line] })),
      });
    if (path.endsWith("/line"))
      return Response.json({ outcomes: body.rows.map(({ line }: { line: number }) => ({ line, outcome: "taken" })) });
    return Response.json({ importID: id("imp") });
  });
  const history = createMemoryHistory();
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter history={history}>
        <Route
          path="/"
          component={() => (
            <Preview
              firm={firm}
              table={{ title: "staff.csv", rows }}
              mayAdd
              onFirm={() => undefined}
              onAgain={() => undefined}
            />
          )}
        />
      </MemoryRouter>
    </QueryClientProvider>
  ));
  await screen.findByText("1 ready · 2 to look at · 1 here already");
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
  screen.getByText("No start date. Write the first day, as 31.12.2026.");
  fireEvent.click(screen.getByRole("radio", { name: "Somebody else" }));
  await screen.findByText("2 ready · 1 to look at · 1 here already");
  fireEvent.click(screen.getByRole("button", { name: "Take over 2 people" }));
  await screen.findByText("2 people were taken over.");
  const taken = sent.find(({ path }) => path.endsWith("/line"))?.body.rows ?? [];
  expect(taken.map(({ line, apart }) => [line, apart])).toEqual([
    [2, undefined],
    [3, true],
  ]);
  screen.getByRole("button", { name: "Take 2 people back" });
});
