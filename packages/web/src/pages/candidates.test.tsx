import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { chosen } from "../search/chosen.ts";
import { speak } from "../text/index.ts";
import { dismiss, toasts } from "../ui/toast.ts";
import CandidatesPage from "./candidates.tsx";

const AT = "2026-03-02T10:00:00.000Z";
const person = (personID: string, name: string, doNotContact = false) => ({
  ...{ personID, name, competencies: [{ competencyID: "react" }], languages: [], tags: [], doNotContact },
  ...{ city: "Kyiv", createdAt: AT, updatedAt: AT, version: 1, why: [{ word: "kafka", places: ["words"] }] },
});
const PEOPLE = [person("per-1", "Ann Adams"), person("per-2", "Bob Brown"), person("per-3", "Quiet Quinn", true)];
const facets = { competencies: [], cities: [], sources: [], schooling: [], languages: [], tags: [], blocked: 1 };
const ZOE = person("per-4", "Zoe Zimmer");
const crowd = (name: string) => Array.from({ length: 9 }, (_, at) => person(`per-${name}-${at}`, `${name} ${at}`));
const CROWDS: Record<string, ReturnType<typeof crowd>> = { many: crowd("Many"), more: crowd("More") };
const ANSWER = {
  ...{ total: 3, people: PEOPLE, read: {}, instead: [], incomplete: false, whole: true, paid: true },
  hints: { competencyIDs: ["react"], cities: [] },
};
const later = () => new Date(Date.now() + 600_000).toISOString();

/** What the server says to each address that this page asks. */
const answers: Record<string, (body: Record<string, unknown>, line: string, size: number) => object> = {
  "/search": (_, line, size) => {
    const many = CROWDS[line];
    if (line === "adans") return { ...ANSWER, instead: [{ word: "adans", written: ["Adams"], others: true }] };
    if (many) return { ...ANSWER, total: many.length, people: many.slice(0, size) };
    return line.startsWith("zoe") ? { ...ANSWER, total: 1, people: [ZOE] } : ANSWER;
  },
  "/search/facets": () => ({ facets: { ...facets, months: { steps: [], unknown: 3 } }, currency: "EUR" }),
  "/search/view": () => ({ views: [] }),
  "/competency": () => ({ competencies: [{ competencyID: "react", label: "React", hidden: false }] }),
  "/person/per-1": () => ({}),
  "/vacancy": () => ({ vacancies: [], cursor: null }),
  "/letter/preview": () => ({
    pieces: [
      { personID: "per-1", name: "Ann Adams", locale: "en", subject: "Hi", text: "Dear Ann Adams" },
      { personID: "per-3", name: "Quiet Quinn", why: "do_not_contact" },
    ],
  }),
  "/letter": ({ personIDs }) => ({ letterID: "ltr-1", to: personIDs, sendAfter: later() }),
  "/letter/ltr-1/hold": ({ personIDs }) => ({ held: personIDs }),
};
/** Lines whose answer is held back (or that to so many of it), by what lets it go; and the signals of what was asked, by line. */
const held = new Map<string, Promise<void>>();
const asked = new Map<string, AbortSignal | null | undefined>();
/** What the server fails at, as it stands in `order`. */
const failing = new Set<string>();
/** What was asked of each line, in order. */
const order: string[] = [];
const sent: { path: string; body: Record<string, unknown> }[] = [];

const refused = (status: number, code: string) => Response.json({ code, data: {} }, { status });
function answered(path: string, body: Record<string, unknown>, query: URLSearchParams): Response {
  const answer = answers[path]?.(body, query.get("line") ?? "", Number(query.get("size")));
  return answer ? Response.json(answer) : refused(404, "route.missing");
}

// Loaded before: what is loaded on demand would be waited for by the clock.
beforeAll(() => Promise.all([speak("en"), import("../search/letter-dialog.tsx")]));
beforeEach(() => {
  localStorage.clear();
  sent.length = 0;
  chosen.clear();
  order.length = 0;
  failing.clear();
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const path = pathname.replace("/api", "");
    const line = searchParams.get("line") ?? "";
    asked.set(line, init?.signal);
    const question = `${line}: ${path} ${searchParams.get("size") ?? ""}`.trim();
    order.push(question);
    await (held.get(line) ?? held.get(`${line} ${searchParams.get("size")}`));
    const body = init?.body ? JSON.parse(String(init.body)) : {};
    if (init?.body) sent.push({ path, body });
    return failing.has(question) ? refused(500, "internal") : answered(path, body, searchParams);
  });
  render(() => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false, retryDelay: 0 } } })}>
      <MemoryRouter>
        <Route path="/" component={CandidatesPage} />
      </MemoryRouter>
    </QueryClientProvider>
  ));
});
afterEach(() => {
  cleanup();
  for (const { id } of toasts()) dismiss(id);
  vi.unstubAllGlobals();
});

const press = (key: string, code = "") => fireEvent.keyDown(document.body, { key, code });
const looked = () => screen.queryByLabelText("Quick view");

it("is walked by keys, in any layout, with somebody's quick view beside the list", async () => {
  await screen.findByText("Ann Adams");
  press("j");
  await vi.waitFor(() => expect(looked()?.textContent).toMatch(/Ann Adams.*“kafka”: jobs and schools/));
  press("о", "KeyJ");
  await vi.waitFor(() => expect(looked()?.textContent).toContain("Bob Brown"));
  press("ArrowUp");
  press("x");
  await vi.waitFor(() => expect(screen.getByLabelText("Select Ann Adams")).toHaveProperty("checked", true));
  press("m");
  expect(document.activeElement).toBe(screen.getByLabelText("Add to a vacancy"));
  press("Escape");
  await vi.waitFor(() => expect(looked()).toBeNull());
});

it("shows the columns that were chosen, also the next time", async () => {
  await screen.findByText("Ann Adams");
  fireEvent.click(screen.getByLabelText("City"));
  fireEvent.click(screen.getByLabelText("Tags"));
  const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect([heads.includes("Tags"), heads.includes("City")]).toEqual([true, false]);
  expect(Object.values({ ...localStorage }).join()).toContain('"tags"');
});

it("writes to those picked, names whom it passes over, and holds the letters back", async () => {
  for (const name of ["Select Ann Adams", "Select Quiet Quinn"]) fireEvent.click(await screen.findByLabelText(name));
  fireEvent.click(screen.getByText("Write…"));
  fireEvent.click(await screen.findByText("Look it through"));
  const passed = await screen.findByLabelText("Not written to");
  expect(within(passed).getByRole("listitem").textContent).toBe("Quiet Quinn (asked not to be contacted)");
  fireEvent.click(screen.getByText("Send 1 letter"));
  const hold = await screen.findByText("Hold back");
  expect(sent.at(-1)).toMatchObject({ path: "/letter", body: { personIDs: ["per-1"] } });
  fireEvent.click(hold);
  await vi.waitFor(() => expect(screen.queryByText("Hold back")).toBeNull());
  expect(sent.at(-1)).toMatchObject({ path: "/letter/ltr-1/hold", body: { personIDs: ["per-1"] } });
});

it("offers what a word may become, and says what a line is too long for", async () => {
  const line = await screen.findByLabelText("Search the base");
  fireEvent.input(line, { target: { value: "kyiv reac" } });
  fireEvent.click(within(await screen.findByLabelText("What the word may mean")).getByText("React"));
  expect(line).toHaveProperty("value", "kyiv ");
  fireEvent.input(line, { target: { value: "я".repeat(10_000) } });
  await screen.findByText(/more than a search can read/);
  fireEvent.input(line, { target: { value: "?! …" } });
  await screen.findByText(/no words in this/);
});

it("says what was looked for instead of a word that nobody has", async () => {
  fireEvent.input(await screen.findByLabelText("Search the base"), { target: { value: "adans" } });
  await screen.findByText("Nobody has “adans”. Shown: Adams and others.");
});

it("keeps who was found until others are, and lets go of what nobody waits for", async () => {
  const line = await screen.findByLabelText("Search the base");
  await screen.findByText("Ann Adams");
  const going: (() => void)[] = [];
  for (const slow of ["zo", "zoe"]) held.set(slow, new Promise((resolve) => going.push(resolve)));
  fireEvent.input(line, { target: { value: "zo" } });
  await vi.waitFor(() => expect(asked.has("zo")).toBe(true));
  fireEvent.input(line, { target: { value: "zoe" } });
  await vi.waitFor(() => expect(asked.has("zoe")).toBe(true));
  expect(asked.get("zo")?.aborted).toBe(true);
  expect(asked.get("zoe")?.aborted).toBe(false);
  expect(order.filter((one) => one.startsWith("zoe:"))).toEqual(["zoe: /search 6"]);
  expect(screen.getByText("Ann Adams")).toBeTruthy();
  expect(screen.getByRole("table").getAttribute("aria-busy")).toBe("true");
  for (const go of going) go();
  await screen.findByText("Zoe Zimmer");
  expect(screen.queryByText("Ann Adams")).toBeNull();
  expect(screen.getByRole("table").getAttribute("aria-busy")).toBe("false");
  // What further filters would leave comes after who was found; nobody else was.
  expect((await screen.findByLabelText(/^May be contacted/)).closest("label")?.textContent).toContain("−1");
  expect(order.filter((one) => one.startsWith("zoe:"))).toEqual(["zoe: /search 6", "zoe: /search/facets"]);
});

it("asks for those in sight first, and for all others when they were seen", async () => {
  const line = await screen.findByLabelText("Search the base");
  await screen.findByText("Ann Adams");
  fireEvent.input(line, { target: { value: "many" } });
  await screen.findByText("Many 5");
  expect(order.at(-1)).toBe("many: /search 6");
  await screen.findByText("Many 8");
  expect(order.slice(-2)).toEqual(["many: /search 6", "many: /search 20"]);
});

it("shows no rows of what was asked before the last line, and says that some are still to come", async () => {
  const line = await screen.findByLabelText("Search the base");
  fireEvent.input(line, { target: { value: "many" } });
  await screen.findByText("Many 8");
  fireEvent.input(line, { target: { value: "zoe" } });
  await screen.findByText("Zoe Zimmer");
  let go = () => {};
  held.set("more 20", new Promise((resolve) => (go = resolve)));
  fireEvent.input(line, { target: { value: "more" } });
  await vi.waitFor(() => expect(order.at(-1)).toBe("more: /search 20"));
  expect([screen.queryByText("More 5") !== null, screen.queryByText(/^Many/)]).toEqual([true, null]);
  expect(screen.getByRole("table").getAttribute("aria-busy")).toBe("true");
  go();
  await screen.findByText("More 8");
  await vi.waitFor(() => expect(screen.getByRole("table").getAttribute("aria-busy")).toBe("false"));
});

it.each([
  { what: "who comes after the first", question: "many: /search 20", there: () => screen.findByText("Many 8") },
  { what: "counts", question: "many: /search/facets", there: () => screen.findByLabelText(/^May be contacted/) },
  { what: "anybody", question: "many: /search 6", there: () => screen.findByText("Many 8") },
])("says that it cannot read $what, and does when it is asked again", async ({ question, there }) => {
  failing.add(question);
  fireEvent.input(await screen.findByLabelText("Search the base"), { target: { value: "many" } });
  const again = await screen.findByText("Try again");
  expect(again.closest("[role=alert]")?.textContent).toMatch(/^Something went wrong/);
  failing.clear();
  fireEvent.click(again);
  await there();
  expect(screen.queryByText("Try again")).toBeNull();
});

it("takes an act on many back for those for whom it was done", async () => {
  for (const name of ["Select Ann Adams", "Select Bob Brown"]) fireEvent.click(await screen.findByLabelText(name));
  // Bob was changed by somebody else meanwhile: the server knows no answer for him.
  fireEvent.input(screen.getByLabelText("Tag"), { target: { value: "night" } });
  fireEvent.submit(screen.getByLabelText("Tag").closest("form") as HTMLFormElement);
  await vi.waitFor(() => expect(toasts()[0]?.text).toMatch(/Done for 1 of 2/));
  toasts()[0]?.undo?.();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toBe("Taken back for 1 of 1"));
  expect(sent.map(({ path, body }) => [path, body.tags, body.version])).toEqual([
    ["/person/per-1", ["night"], 1],
    ["/person/per-2", ["night"], 1],
    ["/person/per-1", [], 2],
  ]);
});
