import { A, Route, Router } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { chosen } from "../search/chosen.ts";
import { speak } from "../text/index.ts";
import { dismiss, toasts } from "../ui/toast.ts";
import CandidatesPage from "./candidates.tsx";

const AT = "2026-03-02T10:00:00.000Z";
const person = (personID: string, name: string) => ({
  ...{ personID, name, competencies: [], languages: [], tags: [], why: [] },
  ...{ createdAt: AT, updatedAt: AT, version: 1 },
});
const ANN = person("per-1", "Ann Adams");
const OLHA = person("per-2", "Ольга Шевченко");
const ANSWER = { instead: [], incomplete: false, whole: true, paid: true, hints: { competencyIDs: [], cities: [] } };

/** Who has what is typed is found by its beginning as well; a whole word finds by the whole. */
function found(params: URLSearchParams) {
  const filter = JSON.parse(params.get("filter") ?? "{}") as { text?: string };
  const line = params.get("line") ?? undefined;
  const typing = params.get("typing") === "true";
  const text = [filter.text, line].filter(Boolean).join(" ");
  const open = typing || text.endsWith("*");
  const word = text.replace("*", "").toLowerCase();
  const has = (name: string) =>
    open ? name.toLowerCase().includes(word) : word === "" || name.toLowerCase().split(" ").includes(word);
  const people = [ANN, OLHA].filter(({ name }) => has(name));
  return {
    ...ANSWER,
    people,
    total: people.length,
    read: { ...filter, ...(text && { text }), ...(typing && { typing }) },
  };
}

/** With what scrolls around it. */
const InMain = () => (
  <main id="main">
    <A href="/candidates">The base</A>
    <CandidatesPage />
  </main>
);
const main = () => document.getElementById("main") as HTMLElement;

const FREE = { viewID: "viw-1", name: "Free now", filter: { free: true }, shared: true, by: "acc-1", following: false };
/** What the answer to an entered line waits for, and how many such were given. */
let answer: Promise<void> | undefined;
let answers = 0;
async function entered(params: URLSearchParams) {
  if (params.get("size") !== "1") return;
  await answer;
  answers += 1;
}

const kept: { name: string; filter: object }[] = [];

beforeAll(() => speak("en"));
beforeEach(() => {
  history.replaceState(null, "", "/candidates");
  localStorage.clear();
  chosen.clear();
  kept.length = 0;
  answer = undefined;
  answers = 0;
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    if (pathname.endsWith("/search")) await entered(searchParams);
    if (pathname.endsWith("/search")) return Response.json(found(searchParams));
    if (!pathname.endsWith("/search/view")) return Response.json({ code: "route.missing" }, { status: 404 });
    if (init?.body) kept.push(JSON.parse(String(init.body)));
    return Response.json({ views: [FREE] });
  });
  opened();
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
        <Route path="/candidates" component={InMain} />
        <Route path="/candidates/:id" component={() => <A href="/candidates">A profile</A>} />
      </Router>
    </QueryClientProvider>
  ));

async function typed(text: string) {
  const line = await screen.findByLabelText<HTMLInputElement>("Search the base");
  fireEvent.input(line, { target: { value: text } });
  await vi.waitFor(() => expect(screen.queryByText("Ann Adams")).toBeNull());
  await screen.findByText("Ольга Шевченко");
  return line;
}
async function toProfile() {
  fireEvent.click(await screen.findByText("Ольга Шевченко"));
  await screen.findByText("A profile");
  await vi.waitFor(() => expect(location.pathname).toBe("/candidates/per-2"));
}
async function toProfileAndBack() {
  await toProfile();
  history.back();
}
const addressed = (name: string) => new URL(location.href).searchParams.get(name);

it("goes on finding whom a half typed word found once it is entered", async () => {
  const line = await typed("шевч");
  fireEvent.submit(line.form as HTMLFormElement);
  await screen.findByText("“шевч*”");
  expect(line.value).toBe("");
  await screen.findByText("1 person");
  expect(screen.getByText("Ольга Шевченко")).toBeTruthy();
  await vi.waitFor(() => expect(addressed("f")).toBe('{"text":"шевч*"}'));
});

it("enters a whole word as it is", async () => {
  const line = await typed("шевченко");
  fireEvent.submit(line.form as HTMLFormElement);
  await screen.findByText("“шевченко”");
});

it("keeps what stands in the line with the search", async () => {
  const line = await typed("шевч");
  fireEvent.click(await screen.findByText("Save the search"));
  const name = await screen.findByLabelText("Name");
  fireEvent.input(name, { target: { value: "Shevchenkos" } });
  fireEvent.submit((name as HTMLInputElement).form as HTMLFormElement);
  await vi.waitFor(() => expect(kept).toMatchObject([{ name: "Shevchenkos", filter: { text: "шевч*" } }]));
  expect(line.value).toBe("");
});

it("has the line and who was picked again when one comes back from somebody", async () => {
  const steps = history.length;
  await typed("шевч");
  fireEvent.click(screen.getByLabelText("Select Ольга Шевченко"));
  await vi.waitFor(() => expect(addressed("q")).toBe("шевч"));
  expect(history.length).toBe(steps);
  await toProfileAndBack();
  const line = await screen.findByLabelText("Search the base");
  expect(line).toHaveProperty("value", "шевч");
  await screen.findByText("Ольга Шевченко");
  expect(screen.queryByText("Ann Adams")).toBeNull();
  expect(screen.getByLabelText("Select Ольга Шевченко")).toHaveProperty("checked", true);
});

it("goes on where the list was left", async () => {
  await typed("шевч");
  main().scrollTop = 312;
  await toProfileAndBack();
  await screen.findByText("Ольга Шевченко");
  await vi.waitFor(() => expect(main().scrollTop).toBe(312));
});

it("holds the line of who leaves before typing rests", async () => {
  await typed("шевч");
  await toProfileAndBack();
  expect(await screen.findByLabelText("Search the base")).toHaveProperty("value", "шевч");
});

it("has no line where a step back leads to none", async () => {
  fireEvent.click(await screen.findByText("Name"));
  await vi.waitFor(() => expect(addressed("f")).toMatch(/name/));
  const line = await typed("шевч");
  await vi.waitFor(() => expect(addressed("q")).toBe("шевч"));
  history.back();
  await vi.waitFor(() => expect(line.value).toBe(""));
  await screen.findByText("Ann Adams");
});

it("begins anew where the link to the page is pressed", async () => {
  const line = await typed("шевч");
  await vi.waitFor(() => expect(addressed("q")).toBe("шевч"));
  fireEvent.click(screen.getByText("The base"));
  await screen.findByText("Ann Adams");
  expect([line.value, addressed("q")]).toEqual(["", null]);
});

it("holds the line of who came by a link", async () => {
  await toProfile();
  fireEvent.click(screen.getByText("A profile"));
  await vi.waitFor(() => expect(location.pathname).toBe("/candidates"));
  await typed("шевч");
  await vi.waitFor(() => expect(addressed("q")).toBe("шевч"));
});

it("has the line of the step that one goes back to, also when a search was pressed that is on already", async () => {
  const line = await typed("шевч");
  fireEvent.click(await screen.findByText("Free now"));
  await vi.waitFor(() => expect(addressed("f")).toBe('{"free":true}'));
  fireEvent.click(screen.getByText("Free now"));
  await typed("шевченко");
  await vi.waitFor(() => expect(addressed("q")).toBe("шевченко"));
  history.back();
  await vi.waitFor(() => expect(addressed("f")).toBeNull());
  await vi.waitFor(() => expect(line.value).toBe("шевч"));
});

/** Enters a line whose answer comes once it is let go. */
async function enteredSlowly(text: string) {
  const line = await typed(text);
  let go = () => {};
  answer = new Promise((resolve) => (go = resolve));
  fireEvent.submit(line.form as HTMLFormElement);
  return { line, go };
}

it("takes nothing that is typed on out of the line once it was entered", async () => {
  const { line, go } = await enteredSlowly("шевч");
  await typed("шевченко");
  await vi.waitFor(() => expect(addressed("q")).toBe("шевченко"));
  go();
  await vi.waitFor(() => expect(answers).toBe(2));
  fireEvent.click(screen.getByText("Free now"));
  await vi.waitFor(() => expect(addressed("f")).toBe('{"free":true}'));
  expect(line.value).toBe("шевченко");
});

it("enters no line of a page that was left meanwhile", async () => {
  const { go } = await enteredSlowly("шевч");
  await toProfile();
  go();
  await vi.waitFor(() => expect(answers).toBe(2));
  fireEvent.click(screen.getByText("A profile"));
  await screen.findByText("Ann Adams");
  history.back();
  await vi.waitFor(() => expect(location.pathname).toBe("/candidates/per-2"));
  expect(location.search).toBe("");
});

const eye = (name: string) => screen.findByLabelText(`Quick view: ${name}`);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

it("leads by an eye into the view, and by Esc back, also when somebody was looked at before", async () => {
  const first = await eye("Ann Adams");
  press("j");
  await screen.findByLabelText("Quick view");
  first.focus();
  fireEvent.click(first);
  expect(document.activeElement).toBe(screen.getByLabelText("Quick view"));
  press("Escape");
  expect(screen.queryByLabelText("Quick view")).toBeNull();
  expect(document.activeElement).toBe(first);
});

it("opens by Enter whom the arrows led to from an eye", async () => {
  const first = await eye("Ann Adams");
  first.focus();
  fireEvent.click(first);
  press("ArrowDown");
  press("Enter");
  await vi.waitFor(() => expect(location.pathname).toBe("/candidates/per-2"));
});

it("reads the first line of an address that has two", async () => {
  cleanup();
  history.replaceState(null, "", "/candidates?q=шевч&q=ann");
  opened();
  expect(await screen.findByLabelText("Search the base")).toHaveProperty("value", "шевч");
  await screen.findByText("1 person");
  await screen.findByText("Ольга Шевченко");
});
