import type { Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { Suspense } from "solid-js";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { dismiss, takeBack, toasts } from "../ui/toast.ts";
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

// The words of refusals follow the others, and a refusal is said in those that are there.
beforeAll(() => import("../text/en/problem.ts"));
beforeEach(() => speak("en"));
afterEach(() => {
  cleanup();
  for (const { id } of toasts()) dismiss(id);
  vi.unstubAllGlobals();
});

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
const shown = (queries = client()) =>
  render(() => (
    <QueryClientProvider client={queries}>
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
const sent: string[] = [];
/** What the server says to who asks for those from a place on, nothing where it fails; it may refuse to take anybody out. */
function serves(page: (from: string | null) => object | undefined, refusal?: string) {
  sent.length = 0;
  vi.stubGlobal("fetch", async (url: string, { method = "GET" }: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    if (method !== "GET") sent.push(`${method} ${pathname.replace("/api/vacancy/vac-1", "")}`);
    if (method === "DELETE" && refusal) return Response.json({ code: refusal }, { status: 409 });
    const body = pathname.endsWith("/fit") ? page(searchParams.get("from")) : { competencies: [] };
    return Response.json(body ?? { code: "internal", data: {} }, { status: body ? 200 : 500 });
  });
}
const ANSWER = { fits: 1, near: 2, people: PEOPLE, incomplete: false, whole: true };

it("tells who has a must under its level from who lacks it", async () => {
  serves(() => ANSWER);
  shown();
  const under = async (head: string) =>
    within(await screen.findByRole("region", { name: head }))
      .getAllByRole("link")
      .map(({ textContent }) => textContent);
  expect(await under("Who fits")).toEqual([expect.stringContaining("Fit Fay")]);
  expect(await under("One must is under its level")).toEqual([expect.stringContaining("Short Sam")]);
  expect(await under("One must is missing")).toEqual([expect.stringContaining("Lacking Lee")]);
});

it("names a city as the base does, in the reader's language", async () => {
  await speak("uk");
  serves(() => ({ ...ANSWER, people: [{ ...person("Fit Fay", "met"), city: "Kyiv" }] }));
  shown();
  await screen.findByText("Київ");
});

const MANY = { ...ANSWER, fits: 26, near: 0, people: [person("Fit Fay", "met")] };
const LAST = { ...MANY, people: [person("Last Lou", "met")] };

it("keeps those that were read when no more can be, and reads on when it is asked again", async () => {
  let last: object | undefined;
  serves((from) => (from === "0" ? MANY : last));
  shown();
  fireEvent.click(await screen.findByText("Show more"));
  const again = await screen.findByText("Try again");
  expect(again.closest("[role=alert]")?.textContent).toMatch(/^Something went wrong/);
  expect(screen.getByText("Fit Fay")).toBeTruthy();
  last = LAST;
  fireEvent.click(again);
  await screen.findByText("Last Lou");
  expect([screen.queryByText("Try again"), screen.queryByText("Fit Fay") !== null]).toEqual([null, true]);
});

it("keeps those that were read when they cannot be read anew", async () => {
  let answer: object | undefined = MANY;
  serves(() => answer);
  const queries = client();
  shown(queries);
  await screen.findByText("Fit Fay");
  answer = undefined;
  void queries.invalidateQueries();
  const again = await screen.findByText("Try again");
  expect(screen.getByText("Fit Fay")).toBeTruthy();
  answer = LAST;
  fireEvent.click(again);
  await screen.findByText("Last Lou");
  expect(screen.queryByText("Try again")).toBeNull();
});

it("says that nobody can be read, and reads when it is asked again", async () => {
  let answer: object | undefined;
  serves(() => answer);
  shown();
  const again = await screen.findByText("Try again");
  answer = MANY;
  fireEvent.click(again);
  await screen.findByText("Fit Fay");
  expect(screen.queryByText("Try again")).toBeNull();
});

describe("whoever was added", () => {
  const said = (words: string | RegExp) => vi.waitFor(() => expect(toasts().at(-1)?.text).toMatch(words));
  async function added() {
    fireEvent.click(await screen.findByLabelText("Add to the vacancy: Fit Fay"));
    await said("Fit Fay is in the vacancy");
    takeBack();
  }

  it("can be taken out again", async () => {
    serves(() => ANSWER);
    shown();
    await added();
    await said("Fit Fay is no longer in the vacancy");
    expect(sent).toEqual(["POST /application", "DELETE /application/Fit%20Fay"]);
  });

  it("stays when somebody has gone on with them, which is said", async () => {
    serves(() => ANSWER, "application.begun");
    shown();
    await added();
    await said(/^Only whoever added this person can take them out again/);
  });
});
