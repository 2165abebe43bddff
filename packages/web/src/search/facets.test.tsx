import type { Facets as Counted } from "@kolo/core/search";
import { MOST_TOLD } from "@kolo/core/search/answer/model";
import type { Filter } from "@kolo/core/search/model";
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { createSignal } from "solid-js";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { dismiss, toasts } from "../ui/toast.ts";
import { useFilter } from "./address.ts";
import { Facets } from "./facets.tsx";

const TAGS = Array.from({ length: 21 }, (_, at) => `tag ${at}`);
/** From 1,000 to 10,000, one in each step. */
const PAY = { steps: Array.from({ length: 101 }, (_, at) => (at >= 30 && at <= 40 ? 1 : 0)), unknown: 7 };
const COUNTED = {
  ...{ competencies: [], cities: [], sources: [], schooling: [], languages: [], blocked: 0 },
  ...{ tags: TAGS.map((tag) => [tag, 1]), pay: PAY, months: { steps: [1, 1, 1, 1, 1], unknown: 4 } },
} as unknown as Counted;

let client: QueryClient;
let address: ReturnType<typeof useFilter>;
/** What the rates wait for. */
let rates: Promise<void> | undefined;

beforeAll(() => speak("en"));
beforeEach(() => {
  rates = undefined;
  vi.stubGlobal("fetch", async (url: string) => {
    if (!url.includes("/rate")) return Response.json({ competencies: [] });
    await rates;
    return Response.json({ per: { USD: 0.5 }, own: "EUR", version: 1 });
  });
});
afterEach(() => {
  cleanup();
  for (const { id } of toasts()) dismiss(id);
  vi.unstubAllGlobals();
});

/** The facets beside a filter; what the filter is then. */
async function beside(filter: Filter, counted = () => COUNTED) {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const history = createMemoryHistory();
  history.set({ value: `/?f=${encodeURIComponent(JSON.stringify(filter))}` });
  const View = () => {
    address = useFilter();
    return <Facets address={address} facets={counted()} currency="EUR" />;
  };
  render(() => (
    <QueryClientProvider client={client}>
      <MemoryRouter history={history}>
        <Route path="/" component={View} />
      </MemoryRouter>
    </QueryClientProvider>
  ));
  await screen.findByText("May be contacted");
  return () => JSON.parse(new URL(history.get(), "http://localhost").searchParams.get("f") ?? "{}") as Filter;
}
const slide = (step: number) =>
  fireEvent.change(screen.getByLabelText("Desired salary at most"), { target: { value: String(step) } });
const turn = (label: string, at = 0) => fireEvent.click(screen.getAllByLabelText(new RegExp(label))[at] as HTMLElement);

it("keeps the least salary when the most is turned, unless it is above", async () => {
  const filter = await beside({ pay: { from: 2000, currency: "EUR" } });
  expect(screen.getByText("from €2,000")).toBeTruthy();
  slide(36);
  await vi.waitFor(() => expect(filter()).toEqual({ pay: { from: 2000, to: 4000, currency: "EUR" } }));
  await screen.findByText("€2,000 – €4,000");
  slide(41);
  await vi.waitFor(() => expect(filter()).toEqual({ pay: { from: 2000, currency: "EUR" } }));
  slide(31);
  await vi.waitFor(() => expect(filter()).toEqual({ pay: { to: 1250, currency: "EUR" } }));
  slide(41);
  await vi.waitFor(() => expect(filter()).toEqual({}));
});

it("reckons the least over when the most is turned in the firm's currency", async () => {
  const filter = await beside({ pay: { from: 2000, to: 8000, currency: "USD" } });
  await vi.waitFor(() => expect(screen.getByLabelText("Desired salary at most")).toHaveProperty("value", "36"));
  slide(37);
  await vi.waitFor(() => expect(filter()).toEqual({ pay: { from: 1000, to: 5000, currency: "EUR" } }));
});

it("lets the most be turned once it is known what the currency of the least costs", async () => {
  let go = () => {};
  rates = new Promise((resolve) => (go = resolve));
  await beside({ pay: { from: 2000, currency: "USD" } });
  const slider = screen.getByLabelText<HTMLInputElement>("Desired salary at most");
  expect(slider.disabled).toBe(true);
  go();
  await vi.waitFor(() => expect(slider.disabled).toBe(false));
});

it("leaves a salary alone whose currency has no price", async () => {
  await beside({ pay: { from: 2000, currency: "GBP" } });
  const slider = screen.getByLabelText<HTMLInputElement>("Desired salary at most");
  await vi.waitFor(() => expect(client.isFetching()).toBe(0));
  expect(slider.disabled).toBe(true);
});

it("finds those too who did not say, where that is asked", async () => {
  const filter = await beside({ pay: { to: 4000, currency: "EUR" }, months: { from: 36 } });
  turn("And who did not say");
  await vi.waitFor(() => expect(filter().pay).toEqual({ to: 4000, unknown: true, currency: "EUR" }));
  turn("And who did not say", 1);
  await vi.waitFor(() => expect(filter().months).toEqual({ from: 36, unknown: true }));
  slide(34);
  await vi.waitFor(() => expect(filter().pay).toEqual({ to: 2500, unknown: true, currency: "EUR" }));
  turn("5\\+");
  await vi.waitFor(() => expect(filter().months).toEqual({ from: 60, unknown: true }));
  turn("And who did not say");
  await vi.waitFor(() => expect(filter().pay).toEqual({ to: 2500, currency: "EUR" }));
});

it("offers that only where a range is set: everybody is found else", async () => {
  await beside({});
  expect(screen.queryByText("And who did not say")).toBeNull();
  expect(screen.getByText("7 did not say")).toBeTruthy();
});

it("ticks no years where only the most are set", async () => {
  await beside({ months: { to: 24 } });
  expect(screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked)).toEqual([]);
});

it("keeps the focus on the years that a key turned to when they are counted anew", async () => {
  const [facets, setFacets] = createSignal(COUNTED);
  await beside({}, facets);
  const years = screen.getByLabelText<HTMLInputElement>(/^3\+/);
  years.focus();
  fireEvent.click(years);
  setFacets({ ...COUNTED, months: { steps: [2, 2, 2, 2, 2], unknown: 0 } });
  await screen.findByText("10");
  expect(document.activeElement).toBe(years);
  expect([years.checked, years.value]).toEqual([true, "3"]);
});

it("refuses one value more than a filter takes, and keeps the others", async () => {
  const filter = await beside({ tags: TAGS.slice(0, 20) });
  fireEvent.click(screen.getByText("Show more"));
  const last = screen.getByLabelText<HTMLInputElement>(/^tag 20/);
  fireEvent.click(last);
  expect(toasts()[0]?.text).toMatch(/20 values of one kind at most/);
  expect(last.checked).toBe(false);
  expect(filter().tags).toHaveLength(20);
  turn("^tag 0");
  await vi.waitFor(() => expect(filter().tags).toHaveLength(19));
  fireEvent.click(last);
  await vi.waitFor(() => expect(filter().tags).toContain("tag 20"));
});

const tags = () => screen.getAllByLabelText(/^tag/).map((box) => box.closest("label")?.textContent);
const counted = (...tags: [tag: string, count: number][]) => ({ ...COUNTED, tags });
const MANY = Array.from({ length: 10 }, (_, at): [string, number] => [`tag ${at}:`, 20 - at]);

it("leaves values where they stand while one ticks, and lets them stand anew when others are looked for", async () => {
  const [facets, setFacets] = createSignal(counted(...MANY));
  const filter = await beside({}, facets);
  fireEvent.click(screen.getByText("Show more"));
  const before = ["tag 0:20", "tag 1:19", "tag 2:18", "tag 3:17", "tag 4:16", "tag 5:15", "tag 6:14", "tag 7:13"];
  expect(tags()).toEqual([...before, "tag 8:12", "tag 9:11"]);
  turn("^tag 8");
  await vi.waitFor(() => expect(filter().tags).toEqual(["tag 8:"]));
  setFacets(counted(["tag 8:", 30], ["tag 1:", 4], ["tag 0:", 2], ["new tag", 1]));
  const ticked = ["tag 0:2", "tag 1:4", "tag 2:0", "tag 3:0", "tag 4:0", "tag 5:0", "tag 6:0", "tag 7:0", "tag 8:30"];
  expect(tags()).toEqual([...ticked, "tag 9:0"]);
  address.type("kyiv");
  setFacets(counted(["tag 8:", 3], ["tag 1:", 2], ["tag 0:", 1]));
  expect(tags()).toEqual(["tag 8:3", "tag 1:2", "tag 0:1"]);
});

it("keeps the few that are shown too, one that is taken out of the filter among them, until more are asked for", async () => {
  const [facets, setFacets] = createSignal(counted(...MANY));
  const filter = await beside({ tags: ["tag 9:"] }, facets);
  const few = ["tag 0:20", "tag 1:19", "tag 2:18", "tag 3:17", "tag 4:16", "tag 5:15"];
  expect(tags()).toEqual([...few, "tag 9:11"]);
  turn("^tag 9");
  await vi.waitFor(() => expect(filter().tags).toBeUndefined());
  setFacets(counted(...MANY.toReversed()));
  expect(tags()).toEqual([...few, "tag 9:11"]);
  fireEvent.click(screen.getByText("Show more"));
  expect(tags()[0]).toBe("tag 9:11");
  fireEvent.click(screen.getByText("Show fewer"));
  expect(tags()).toEqual(["tag 9:11", "tag 8:12", "tag 7:13", "tag 6:14", "tag 5:15", "tag 4:16"]);
});

it("says nothing of how many have a value that is not among the commonest any more", async () => {
  const [facets, setFacets] = createSignal(counted(["tag last", 5]));
  await beside({}, facets);
  const others = Array.from({ length: MOST_TOLD }, (_, at): [string, number] => [`other ${at}`, 9]);
  setFacets(counted(...others));
  expect(tags()).toEqual(["tag last"]);
});
