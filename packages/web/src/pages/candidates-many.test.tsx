import { Route, Router } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { chosen } from "../search/chosen.ts";
import { speak } from "../text/index.ts";
import { dismiss, takeBack, toasts } from "../ui/toast.ts";
import CandidatesPage from "./candidates.tsx";

const AT = "2026-03-02T10:00:00.000Z";
const person = (personID: string, name: string) => ({
  ...{ personID, name, competencies: [], languages: [], tags: [], why: [] },
  ...{ createdAt: AT, updatedAt: AT, version: 1 },
});
const PEOPLE = [person("per-1", "Ann Adams"), person("per-2", "Bob Brown")];
const FOUND = {
  ...{ people: PEOPLE, total: 2, read: {}, instead: [], incomplete: false, whole: true, paid: true },
  hints: { competencyIDs: [], cities: [] },
};

/** Whom the server refuses to change, add or take out, and with what. */
const refused = new Map<string, string>();
const kept: object[] = [];
const views: object[] = [];
const changed: object[] = [];
const takenOut: string[] = [];
let role: string;

/** Ann as she is by now: somebody has changed her since she was found, and each change makes her newer. */
const ann = () => ({
  ...PEOPLE[0],
  version: 3 + changed.length,
  tags: ["day"],
  mails: ["ann@example.com"],
  phones: [],
});

/** Tags of everybody, and of those who have a word; of some words it cannot be known. */
const tags = { all: ["Day"], of: {} as Record<string, string[] | null> };
const facets = { competencies: [], cities: [], sources: [], schooling: [], languages: [], blocked: 0 };
function counted(query: URLSearchParams) {
  const { text } = JSON.parse(query.get("filter") ?? "{}");
  if (tags.of[text] === null) return undefined;
  const told = text === undefined ? tags.all : (tags.of[text] ?? []);
  return {
    facets: { ...facets, tags: told.map((tag) => [tag, 1]), months: { steps: [], unknown: 0 } },
    currency: "EUR",
  };
}

const answers: Record<string, (query: URLSearchParams) => object | undefined> = {
  "/search": (query) => (query.get("size") === "100" ? undefined : FOUND),
  "/search/facets": counted,
  "/session": () => ({ account: { accountID: "acc-1", role } }),
  "/search/view": () => ({ views }),
  "/search/view/viw-new": () => ({ viewID: "viw-new" }),
  "/vacancy": () => ({ vacancies: [{ vacancyID: "vac-1", title: "Beekeeper" }], cursor: null }),
  "/person/per-1": () => ({ person: { ...ann(), experience: [] } }),
  "/person/per-2": () => ({}),
};
function answered(path: string, body: string | undefined, query: URLSearchParams) {
  if (body && path === "/search/view") {
    kept.push(JSON.parse(body));
    return { viewID: "viw-new", ...JSON.parse(body) };
  }
  if (body) changed.push(JSON.parse(body));
  return answers[path]?.(query);
}

const ADDED = "/vacancy/vac-1/application";
/** Somebody is put into the vacancy, or taken out of it. */
function moved(path: string, { method, body }: RequestInit = {}) {
  const { personID = path.replace(`${ADDED}/`, "") } = JSON.parse(String(body ?? "{}")) as { personID?: string };
  if (method === "DELETE") takenOut.push(personID);
  const code = refused.get(`${method} ${personID}`);
  return Response.json(code ? { code } : {}, { status: code ? 409 : 200 });
}

// The words of refusals follow the others, and a refusal is said in those that are there.
beforeAll(() => Promise.all([speak("en"), import("../text/en/problem.ts")]));
beforeEach(() => {
  history.replaceState(null, "", "/candidates");
  localStorage.clear();
  chosen.clear();
  refused.clear();
  kept.length = 0;
  views.length = 0;
  changed.length = 0;
  tags.of = {};
  takenOut.length = 0;
  role = "manager";
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const path = pathname.replace("/api", "");
    const code = refused.get(path.replace("/person/", ""));
    if (init?.method === "PATCH" && code) return Response.json({ code }, { status: 403 });
    if (path.startsWith(ADDED)) return moved(path, init);
    const body = answered(path, init?.body ? String(init.body) : undefined, searchParams);
    return Response.json(body ?? { code: "route.missing" }, { status: body ? 200 : 404 });
  });
});
afterEach(() => {
  cleanup();
  for (const { id } of toasts()) dismiss(id);
  vi.unstubAllGlobals();
});

const opened = () =>
  render(() => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Router>
        <Route path="/candidates" component={CandidatesPage} />
      </Router>
    </QueryClientProvider>
  ));

/** Says a word to both. */
async function said(label: string, word: string) {
  opened();
  for (const view of views) await screen.findByText((view as { name: string }).name);
  for (const { name } of PEOPLE) fireEvent.click(await screen.findByLabelText(`Select ${name}`));
  fireEvent.input(screen.getByLabelText(label), { target: { value: word } });
  fireEvent.submit(screen.getByLabelText(label).closest("form") as HTMLFormElement);
  await vi.waitFor(() => expect(toasts()).not.toHaveLength(0));
  return toasts()[0]?.text;
}

it("says why an act was refused, in the words of the refusal", async () => {
  refused.set("per-1", "db.stale").set("per-2", "access.forbidden");
  expect(await said("Tag", "night")).toBe("Done for 0 of 2. You have no right to do this. Ask an administrator.");
});

it("says so when others were there already, or were changed meanwhile", async () => {
  refused.set("per-2", "db.stale");
  expect(await said("Tag", "night")).toMatch(/^Done for 1 of 2\. The others are there already/);
});

/** Adds both to the vacancy. */
async function added() {
  opened();
  for (const { name } of PEOPLE) fireEvent.click(await screen.findByLabelText(`Select ${name}`));
  await screen.findByText("Beekeeper");
  fireEvent.change(screen.getByLabelText("Add to a vacancy"), { target: { value: "vac-1" } });
  fireEvent.submit(screen.getByLabelText("Add to a vacancy").closest("form") as HTMLFormElement);
  await vi.waitFor(() => expect(toasts()).not.toHaveLength(0));
  return toasts()[0];
}

it("takes out of a vacancy again whom it has put in, and nobody who was there before", async () => {
  refused.set("POST per-2", "application.exists");
  const toast = await added();
  expect(toast?.text).toMatch(/^Done for 1 of 2\. The others are there already/);
  toast?.undo?.();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toBe("Taken back for 1 of 1"));
  expect(takenOut).toEqual(["per-1"]);
});

it("offers to take nothing back when all were there before", async () => {
  refused.set("POST per-1", "application.exists").set("POST per-2", "application.exists");
  expect((await added())?.undo).toBeUndefined();
});

it("says why somebody stays in the vacancy", async () => {
  refused.set("DELETE per-2", "application.begun");
  (await added())?.undo?.();
  const words = /^Taken back for 1 of 2\. Only whoever added this person can take them out again/;
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toMatch(words));
  expect(takenOut).toEqual(["per-1", "per-2"]);
});

it("makes a pool with its first person, and none of nobody", async () => {
  expect(await said("To a pool", "Night shift")).toBe("Done for 2 of 2");
  await vi.waitFor(() =>
    expect(kept).toEqual([{ name: "Night shift", shared: true, filter: { tags: ["Night shift"] } }]),
  );
  cleanup();
  for (const { id } of toasts()) dismiss(id);
  kept.length = 0;
  refused.set("per-1", "access.forbidden").set("per-2", "access.forbidden");
  await said("To a pool", "Day shift");
  expect(kept).toEqual([]);
});

it("takes a new pool back with those who are in it, once and for all", async () => {
  await said("To a pool", "Night shift");
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toBe("Saved: Night shift"));
  expect(takeBack()).toBe(true);
  const words = () => toasts().map(({ text }) => text);
  await vi.waitFor(() => expect(words()).toEqual(expect.arrayContaining(["Removed: Night shift"])));
  await vi.waitFor(() => expect(words()).toEqual(expect.arrayContaining(["Taken back for 2 of 2"])));
  expect(takeBack()).toBe(false);
});

const firms = (name: string, filter: object) =>
  views.push({ viewID: "viw-1", name, filter, shared: true, by: "acc-1", following: false });

it("makes no pool of a name that a search of the firm has, and tags nobody for it", async () => {
  firms("Night Shift", { free: true });
  expect(await said("To a pool", "night shift")).toMatch(/^Another saved search has this name/);
  expect([kept, changed]).toEqual([[], []]);
});

it("knows a pool by its name, whatever its letters' case", async () => {
  firms("Night Shift", { tags: ["Night Shift"] });
  expect(await said("To a pool", "night shift")).toBe("Done for 2 of 2");
  expect(changed).toContainEqual({ version: 1, tags: ["Night Shift"] });
  expect(kept).toEqual([]);
});

it("offers the tags that there are", async () => {
  opened();
  fireEvent.click(await screen.findByLabelText("Select Ann Adams"));
  const offered = () => [...(screen.getByLabelText<HTMLInputElement>("Tag").list?.options ?? [])];
  await vi.waitFor(() => expect(offered().map(({ value }) => value)).toEqual(["Day"]));
});

it("knows a tag by its name, whatever its letters' case", async () => {
  tags.of.vip = ["Night", "VIP"];
  expect(await said("Tag", "vip")).toBe("Done for 2 of 2");
  expect(changed).toContainEqual({ version: 1, tags: ["VIP"] });
});

it("makes a pool of a tag that is there, whatever its letters' case", async () => {
  tags.of.vip = ["VIP"];
  expect(await said("To a pool", "vip")).toBe("Done for 2 of 2");
  await vi.waitFor(() => expect(kept).toEqual([{ name: "VIP", shared: true, filter: { tags: ["VIP"] } }]));
  expect(changed).toContainEqual({ version: 1, tags: ["VIP"] });
});

it("says why it cannot be known which tag a word is, and lets go of nobody", async () => {
  tags.of.vip = null;
  expect(await said("Tag", "vip")).toMatch(/^The server does not know this action/);
  expect(changed).toEqual([]);
  expect(chosen.people()).toHaveLength(2);
});

it("lets nobody be picked by those whose role may do nothing with many", async () => {
  role = "employee";
  opened();
  const table = await screen.findByRole("table");
  await vi.waitFor(() => expect(table.className).toContain("label]:invisible"));
  fireEvent.keyDown(document.body, { key: "j" });
  await screen.findByLabelText("Quick view");
  fireEvent.keyDown(document.body, { key: "x" });
  expect(chosen.people()).toEqual([]);
});

it("lets others pick", async () => {
  opened();
  await screen.findByLabelText("Select Ann Adams");
  fireEvent.keyDown(document.body, { key: "j" });
  await screen.findByLabelText("Quick view");
  fireEvent.keyDown(document.body, { key: "x" });
  expect(chosen.people()).toMatchObject([{ name: "Ann Adams" }]);
  expect(screen.getByRole("table").className).not.toContain("invisible");
});

it("says so when the first of those found cannot be picked at once", async () => {
  opened();
  fireEvent.click(await screen.findByLabelText("Select the first 100"));
  await vi.waitFor(() => expect(toasts()[0]?.text).toMatch(/The server does not know this action/));
});

it("acts on somebody as they were when one opened them, and not as they were picked", async () => {
  opened();
  fireEvent.click(await screen.findByLabelText("Select Ann Adams"));
  fireEvent.keyDown(document.body, { key: "j" });
  await screen.findByText("ann@example.com");
  fireEvent.input(screen.getByLabelText("Tag"), { target: { value: "night" } });
  fireEvent.submit(screen.getByLabelText("Tag").closest("form") as HTMLFormElement);
  await vi.waitFor(() => expect(changed).toEqual([{ version: 3, tags: ["day", "night"] }]));
  await vi.waitFor(() => expect(toasts()).toHaveLength(1));
  toasts()[0]?.undo?.();
  await vi.waitFor(() => expect(changed.at(-1)).toEqual({ version: 4, tags: ["day"] }));
});
