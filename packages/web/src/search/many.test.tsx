import type { Row } from "@kolo/core/search";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { dismiss, takeBack, toasts } from "../ui/toast.ts";
import { createChosen } from "./chosen.ts";
import { forgetDraft } from "./letters.ts";
import { LettersWaiting } from "./letters-waiting.tsx";
import { Many } from "./many.tsx";

const person = (personID: string, name: string) => ({ personID, name, tags: [], version: 1 }) as unknown as Row;
const ANN = person("per-1", "Ann Adams");
const BOB = person("per-2", "Bob Brown");
const later = () => new Date(Date.now() + 600_000).toISOString();

/** What the server says to whoever holds a letter back. */
let hold: (personIDs: readonly string[]) => object | undefined;
const answers: Record<string, (personIDs: readonly string[]) => object | undefined> = {
  "/search/view": () => ({ views: [] }),
  "/vacancy": () => ({ vacancies: [], cursor: null }),
  "/letter/preview": (personIDs) => ({
    pieces: personIDs.map((personID) => ({ personID, name: personID, locale: "en", subject: "Hi", text: "Hello" })),
  }),
  "/letter": (personIDs) => ({ letterID: "ltr-1", to: personIDs, sendAfter: later() }),
  "/letter/ltr-1/hold": (personIDs) => hold(personIDs),
};

// Loaded before: what is loaded on demand would be waited for by the clock.
// The words of refusals follow the others, and a refusal is said in those that are there.
beforeAll(() => Promise.all([speak("en"), import("./letter-dialog.tsx"), import("../text/en/problem.ts")]));
beforeEach(() => {
  localStorage.clear();
  forgetDraft();
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const path = new URL(url, "http://localhost").pathname.replace("/api", "");
    const { personIDs = [] } = init?.body ? JSON.parse(String(init.body)) : {};
    const answer = answers[path]?.(personIDs);
    return Response.json(answer ?? { code: "route.missing" }, { status: answer ? 200 : 404 });
  });
});
afterEach(() => {
  cleanup();
  for (const { id } of toasts()) dismiss(id);
  vi.unstubAllGlobals();
});

/** A letter to Ann is written and sent. */
async function written() {
  const chosen = createChosen();
  chosen.turn(ANN);
  render(() => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <main id="main" tabindex="-1">
        <LettersWaiting />
        <Many chosen={chosen} tags={[]} beside={false} />
      </main>
    </QueryClientProvider>
  ));
  fireEvent.click(screen.getByText("Write…"));
  fireEvent.input(await screen.findByLabelText("Subject"), { target: { value: "A night shift" } });
  fireEvent.click(screen.getByText("Look it through"));
  fireEvent.click(await screen.findByText("Send 1 letter"));
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toMatch(/^1 letter leaves/));
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  return chosen;
}

it("is through with a letter that went to all who were picked: whoever is picked next is not written to at once", async () => {
  const chosen = await written();
  chosen.turn(BOB);
  expect(screen.getByText("1 selected")).toBeTruthy();
  expect(screen.queryByRole("dialog")).toBeNull();
  fireEvent.click(screen.getByText("Write…"));
  expect(await screen.findByLabelText("Subject")).toHaveProperty("value", "A vacancy that may interest you");
});

const ways = [
  { way: "the toast", press: () => toasts().at(-1)?.undo?.() },
  { way: "the line of letters that wait", press: () => fireEvent.click(screen.getByText("Hold back")) },
];

it.each(ways)("holds a letter back by $way", async ({ press }) => {
  await written();
  hold = (personIDs) => ({ held: personIDs });
  press();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toBe("1 letter was held back"));
  expect(screen.queryByText("Hold back")).toBeNull();
  expect(takeBack()).toBe(false);
});

it("leaves who held letters back by keys on the page", async () => {
  await written();
  hold = (personIDs) => ({ held: personIDs });
  screen.getByText("Hold back").focus();
  fireEvent.click(screen.getByText("Hold back"));
  await vi.waitFor(() => expect(screen.queryByText("Hold back")).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

it("leaves who unpicked the last person from within the bar on the page", async () => {
  const chosen = await written();
  chosen.turn(BOB);
  screen.getByText("Write…").focus();
  chosen.turn(BOB);
  await Promise.resolve();
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

it.each(ways)("says by $way why a letter is not held back", async ({ press }) => {
  await written();
  hold = () => undefined;
  press();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toMatch(/^The server does not know this action/));
  expect(screen.getByText("Hold back")).toBeTruthy();
});

it.each(ways)("says by $way that a letter has left already", async ({ press }) => {
  await written();
  hold = () => ({ held: [] });
  press();
  await vi.waitFor(() => expect(toasts().at(-1)?.text).toBe("The letters have left already"));
});
