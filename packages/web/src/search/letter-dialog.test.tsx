import type { Letters } from "@kolo/core/hiring/application/model";
import type { Row } from "@kolo/core/search";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { dismiss, toasts } from "../ui/toast.ts";
import LetterDialog from "./letter-dialog.tsx";
import { forgetDraft } from "./letters.ts";

const PEOPLE = Array.from({ length: 70 }, (_, at) => ({ personID: `per-${at}`, name: `Person ${at}` }) as Row);
const later = () => new Date(Date.now() + 600_000).toISOString();

/** Whom each letter was to, and how many more may be queued before the server refuses. */
const letters: string[][] = [];
/** What each was about. */
const subjects: string[] = [];
let room = Number.POSITIVE_INFINITY;
/** What the server's answer to a letter waits for, and to how it will look. */
let answer: Promise<void> | undefined;
let looks: Promise<void> | undefined;

// The words of refusals follow the others, and a refusal is said in those that are there.
beforeAll(() => Promise.all([speak("en"), import("../text/en/problem.ts")]));
beforeEach(() => {
  localStorage.clear();
  forgetDraft();
  room = Number.POSITIVE_INFINITY;
  answer = undefined;
  looks = undefined;
  letters.length = 0;
  subjects.length = 0;
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const body = JSON.parse(String(init?.body)) as { personIDs: string[]; letters: Letters };
    const { personIDs } = body;
    const to = { locale: "en", subject: "Hi", text: "Hello" };
    if (url.endsWith("/letter/preview")) {
      await looks;
      return Response.json({ pieces: personIDs.map((personID) => ({ personID, name: personID, ...to })) });
    }
    await answer;
    if (room === 0) return Response.json({ code: "db.busy", data: {} }, { status: 409 });
    room -= 1;
    letters.push(personIDs);
    subjects.push(body.letters.en.subject);
    return Response.json({ letterID: `ltr-${letters.length}`, to: personIDs, sendAfter: later() });
  });
});
afterEach(() => {
  cleanup();
  for (const { id } of toasts()) dismiss(id);
  vi.unstubAllGlobals();
});

function shown() {
  const [people, setPeople] = createSignal<readonly Row[]>(PEOPLE);
  const queued = (ids: readonly string[]) =>
    setPeople((before) => before.filter(({ personID }) => !ids.includes(personID)));
  const sent = vi.fn();
  const view = () => <LetterDialog people={people()} onQueued={queued} onSent={sent} onClose={() => undefined} />;
  return { people, sent, ...render(view) };
}

const subject = () => screen.getByLabelText<HTMLInputElement>("Subject").value;
const USUAL = "A vacancy that may interest you";

it("goes on with the others when a part is refused, and writes to nobody twice", async () => {
  const { people, sent } = shown();
  fireEvent.click(screen.getByText("Look it through"));
  room = 1;
  fireEvent.click(await screen.findByText("Send 70 letters"));
  await vi.waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/Many people are changing this/));
  expect(screen.getByRole("status").textContent).toMatch(/^30 letters are queued already/);
  expect(people()).toHaveLength(40);
  // Nor by way of looking it through anew.
  fireEvent.click(screen.getByText("Back"));
  fireEvent.click(screen.getByText("Look it through"));
  room = Number.POSITIVE_INFINITY;
  fireEvent.click(await screen.findByText("Send 40 letters"));
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  expect(letters.map(({ length }) => length)).toEqual([30, 30, 10]);
  expect(new Set(letters.flat()).size).toBe(70);
  expect(toasts().at(-1)?.text).toMatch(/^70 letters leave/);
});

it("keeps what was written when it is closed, until it is sent", async () => {
  const first = shown();
  fireEvent.input(screen.getByLabelText("Subject"), { target: { value: "A night shift" } });
  first.unmount();
  const { sent } = shown();
  expect(subject()).toBe("A night shift");
  fireEvent.click(screen.getByText("Look it through"));
  fireEvent.click(await screen.findByText("Send 70 letters"));
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  cleanup();
  shown();
  expect(subject()).toBe(USUAL);
});

it("writes to nobody a second time while the first is on its way, also when it was closed", async () => {
  let go = () => {};
  answer = new Promise((resolve) => (go = resolve));
  const first = shown();
  fireEvent.click(screen.getByText("Look it through"));
  fireEvent.click(await screen.findByText("Send 70 letters"));
  first.unmount();
  shown();
  fireEvent.click(screen.getByText("Look it through"));
  expect((await screen.findByText<HTMLButtonElement>("Send 0 letters")).disabled).toBe(true);
  go();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toMatch(/^70 letters leave/));
  expect(letters.flat()).toHaveLength(70);
});

/** Closed while the letter is on its way, and opened for the next one; what lets the first go. */
async function closedMeanwhile() {
  let go = () => {};
  answer = new Promise((resolve) => (go = resolve));
  const first = shown();
  fireEvent.input(screen.getByLabelText("Subject"), { target: { value: "A night shift" } });
  fireEvent.click(screen.getByText("Look it through"));
  fireEvent.click(await screen.findByText("Send 70 letters"));
  first.unmount();
  shown();
  return { first, go };
}

it("sends everybody what was written when it was sent, and leaves the next letter alone", async () => {
  const { first, go } = await closedMeanwhile();
  expect(subject()).toBe(USUAL);
  fireEvent.input(screen.getByLabelText("Subject"), { target: { value: "A day shift" } });
  go();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toMatch(/^70 letters leave/));
  expect(subjects).toEqual(["A night shift", "A night shift", "A night shift"]);
  expect(subject()).toBe("A day shift");
  expect(first.sent).not.toHaveBeenCalled();
});

it("is no draft any more when it was sent, also when it was closed", async () => {
  const { go } = await closedMeanwhile();
  go();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toMatch(/^70 letters leave/));
  expect(subject()).toBe(USUAL);
});

it.each([
  { what: "is there again", next: undefined, left: "A night shift" },
  { what: "leaves the one that was begun meanwhile", next: "A day shift", left: "A day shift" },
])("when it was closed and is refused, $what", async ({ next, left }) => {
  const { go } = await closedMeanwhile();
  if (next) fireEvent.input(screen.getByLabelText("Subject"), { target: { value: next } });
  room = 1;
  go();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toMatch(/Many people are changing this/));
  expect(subject()).toBe(left);
});

it("leaves as it was looked through, whatever is typed of the next one", async () => {
  let go = () => {};
  looks = new Promise((resolve) => (go = resolve));
  const { sent } = shown();
  fireEvent.input(screen.getByLabelText("Subject"), { target: { value: "A night shift" } });
  fireEvent.click(screen.getByText("Look it through"));
  fireEvent.input(screen.getByLabelText("Subject"), { target: { value: "A day shift" } });
  go();
  fireEvent.click(await screen.findByText("Send 70 letters"));
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  expect(new Set(subjects)).toEqual(new Set(["A night shift"]));
});

it("goes not back to the words while they are on their way", async () => {
  let go = () => {};
  answer = new Promise((resolve) => (go = resolve));
  const { sent } = shown();
  fireEvent.click(screen.getByText("Look it through"));
  fireEvent.click(await screen.findByText("Send 70 letters"));
  fireEvent.click(screen.getByText("Back"));
  expect(screen.queryByLabelText("Subject")).toBeNull();
  go();
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
});
