import type { Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, render, screen, within } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { Suspense } from "solid-js";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { FittingList } from "./fitting-list.tsx";

const VACANCY = {
  vacancyID: "vac-1",
  requirements: [{ competencyID: "react", kind: "must", level: 3 }],
} as unknown as Vacancy;
type Standing = "met" | "short" | "missing";
const person = (name: string, standing: Standing) => ({
  ...{ personID: name, name, evidence: [], before: [], pay: "open", fits: standing === "met" },
  ...{ missing: standing === "missing" ? 1 : 0, short: standing === "short" ? 1 : 0 },
  reasons: [{ competencyID: "react", kind: "must", asked: 3, level: 2, standing }],
});
const PEOPLE = [person("Fit Fay", "met"), person("Short Sam", "short"), person("Lacking Lee", "missing")];

beforeAll(() => speak("en"));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("tells who has a must under its level from who lacks it", async () => {
  vi.stubGlobal("fetch", async (url: string) =>
    Response.json(
      url.includes("/fit")
        ? { fits: 1, near: 2, people: PEOPLE, incomplete: false, whole: true }
        : { competencies: [] },
    ),
  );
  render(() => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <Route
          path="/"
          component={() => (
            <Suspense>
              <FittingList vacancy={VACANCY} />
            </Suspense>
          )}
        />
      </MemoryRouter>
    </QueryClientProvider>
  ));
  const under = async (head: string) =>
    within(await screen.findByRole("region", { name: head }))
      .getAllByRole("link")
      .map(({ textContent }) => textContent);
  expect(await under("Who fits")).toEqual([expect.stringContaining("Fit Fay")]);
  expect(await under("One must is under its level")).toEqual([expect.stringContaining("Short Sam")]);
  expect(await under("One must is missing")).toEqual([expect.stringContaining("Lacking Lee")]);
});
