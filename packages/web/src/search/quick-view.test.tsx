import type { Row } from "@kolo/core/search";
import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { Suspense } from "solid-js";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { QuickView } from "./quick-view.tsx";

const ANN = { personID: "per-1", name: "Ann Adams", competencies: [], tags: [], why: [] } as unknown as Row;
const PERSON = { ...ANN, mails: ["ann@example.com"], phones: [], experience: [] };

beforeAll(() => Promise.all([speak("en"), import("../text/en/problem.ts")]));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("says that the rest of somebody could not be read, and reads it when it is asked again", async () => {
  let broken = true;
  vi.stubGlobal("fetch", async (url: string) => {
    if (!url.endsWith("/person/per-1")) return Response.json({ competencies: [] });
    return broken ? Response.json({ code: "internal" }, { status: 500 }) : Response.json({ person: PERSON });
  });
  const View = () => (
    <Suspense>
      <QuickView person={ANN} filter={{}} onMove={() => undefined} onClose={() => undefined} />
    </Suspense>
  );
  render(() => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <Route path="/" component={View} />
      </MemoryRouter>
    </QueryClientProvider>
  ));
  await screen.findByText(/Something went wrong on our side/);
  broken = false;
  fireEvent.click(screen.getByText("Try again"));
  await screen.findByText("ann@example.com");
  expect(screen.queryByText(/Something went wrong/)).toBeNull();
});
