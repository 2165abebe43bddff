import type { Facets } from "@kolo/core/search";
import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { createSignal, Show } from "solid-js";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { useFilter } from "./address.ts";
import { Filters } from "./filters.tsx";

const COUNTED = {
  ...{ competencies: [], cities: [], sources: [], schooling: [], languages: [], blocked: 0 },
  ...{ tags: [["night", 2]], months: { steps: [1, 1, 1, 1, 1], unknown: 4 } },
} as unknown as Facets;

beforeAll(() => speak("en"));
beforeEach(() => vi.stubGlobal("fetch", async () => Response.json({ competencies: [] })));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The filters as a page has them, and what turns its parts. */
function opened(beside: boolean) {
  const [open, setOpen] = createSignal(false);
  const [listed, setListed] = createSignal(true);
  const counts = {
    ...{ data: () => ({ facets: COUNTED, currency: "EUR" as const }), error: () => null, coming: () => false },
    again: () => undefined,
  };
  const View = () => {
    const address = useFilter();
    return (
      <Show when={listed()}>
        <p>{JSON.stringify(address.filter())}</p>
        <Filters
          address={address}
          counts={counts}
          beside={beside}
          open={open()}
          found="3 people"
          onClose={() => setOpen(false)}
        />
      </Show>
    );
  };
  render(() => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <Route path="/" component={View} />
      </MemoryRouter>
    </QueryClientProvider>
  ));
  return { setOpen, setListed };
}
const sheet = () => screen.queryByRole("dialog", { name: "Filters" });

it("are a sheet of their own where there is no room beside the list, and go from there to what is found", async () => {
  const { setOpen } = opened(false);
  expect([sheet(), screen.queryByLabelText(/^night/)]).toEqual([null, null]);
  setOpen(true);
  fireEvent.click(await screen.findByLabelText(/^night/));
  await screen.findByText('{"tags":["night"]}');
  fireEvent.click(within(sheet() as HTMLElement).getByText("Show 3 people"));
  await vi.waitFor(() => expect(sheet()).toBeNull());
});

it("do not come again with the next list", async () => {
  const { setOpen, setListed } = opened(false);
  setOpen(true);
  await screen.findByLabelText(/^night/);
  setListed(false);
  await vi.waitFor(() => expect(sheet()).toBeNull());
  setListed(true);
  await screen.findByText("{}");
  expect(sheet()).toBeNull();
});

it("stand beside the list where there is room", async () => {
  opened(true);
  await screen.findByLabelText(/^night/);
  expect([sheet(), screen.getByRole("complementary").getAttribute("aria-label")]).toEqual([null, "Filters"]);
});
