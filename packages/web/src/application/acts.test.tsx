import type { Info } from "@kolo/core/hiring/application/model";
import { cleanup, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { For } from "solid-js";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { dismiss, toasts } from "../ui/toast.ts";
import { type Acts, useActs } from "./acts.ts";
import { useBoard } from "./queries.ts";

const VACANCY = "vac-1";
const stage = (stageID: string, type: "new" | "interview" | "hired" = "interview") => ({
  stageID,
  name: stageID,
  type,
});

const person = (personID: string, stageID = "first"): Info => ({
  vacancyID: VACANCY,
  personID,
  stageID,
  enteredAt: "2026-03-02T10:00:00.000Z",
  status: "active",
  source: { kind: "base" },
  card: { name: personID, competencyIDs: [] },
  createdAt: "2026-03-02T10:00:00.000Z",
  createdBy: "acc-1",
  version: 1,
});

interface Sent {
  readonly act: string;
  readonly body: { moves?: object[]; people?: object[]; stageID?: string };
}
const server = { people: [] as Info[], sent: [] as Sent[], answers: [] as ((response: Response) => void)[] };

beforeAll(() => speak("en"));
beforeEach(() => {
  Object.assign(server, { people: [person("Ann"), person("Bob", "second")], sent: [], answers: [] });
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
    const act = url.split("/").at(-1) ?? "";
    if (act === "application") return Promise.resolve(Response.json({ applications: server.people }));
    server.sent.push({ act, body: JSON.parse(String(init?.body)) });
    return new Promise<Response>((resolve) => server.answers.push(resolve));
  });
});
afterEach(() => {
  cleanup();
  while (server.answers.length > 0) answer({ applications: [] }); // One act waits for the one before it.
  for (const { id } of toasts()) dismiss(id);
  vi.unstubAllGlobals();
});

let acts!: Acts;
let board!: () => readonly Info[];
function Screen() {
  const query = useBoard(() => VACANCY);
  acts = useActs(() => VACANCY);
  board = () => (query.isSuccess ? query.data.list : []);
  return (
    <ul>
      <For each={board()}>{(one) => <li>{`${one.personID} ${one.status} ${one.stageID} ${one.version}`}</li>}</For>
    </ul>
  );
}

async function shown() {
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <Screen />
    </QueryClientProvider>
  ));
  await screen.findByText("Ann active first 1");
}
const ann = () => board().filter(({ personID }) => personID === "Ann");
const answer = (body: object, status = 200) => server.answers.shift()?.(Response.json(body, { status }));

it("shows a move at once, and once more as the server has written it", async () => {
  await shown();
  acts.move(ann(), stage("second"));
  await screen.findByText("Ann active second 2");
  await vi.waitFor(() => expect(server.sent).toMatchObject([{ act: "move", body: { stageID: "second" } }]));
  answer({ applications: [{ ...person("Ann", "second"), version: 2, reasonText: "written" }] });
  await vi.waitFor(() => expect(ann()[0]?.reasonText).toBe("written"));
});

it("takes a move back to where it came from, with the version it has by then", async () => {
  await shown();
  acts.move(ann(), stage("second"));
  await screen.findByText("Ann active second 2");
  toasts()[0]?.undo?.();
  await screen.findByText("Ann active first 3");
  answer({ applications: [{ ...person("Ann", "second"), version: 2 }] });
  await vi.waitFor(() => expect(server.sent).toHaveLength(2));
  expect(server.sent[1]?.body).toEqual({ moves: [{ personID: "Ann", version: 2 }], stageID: "first" });
  expect(screen.getByText("Ann active first 3")).toBeTruthy(); // The first answer did not undo the undoing.
});

it("shows how it stands when a colleague was first, and says so", async () => {
  await shown();
  acts.move(ann(), stage("second"));
  await screen.findByText("Ann active second 2");
  const fresh = { ...person("Ann", "third"), version: 5 };
  server.people = [fresh, person("Bob", "second")];
  await vi.waitFor(() => expect(server.sent).toHaveLength(1));
  answer({ code: "db.stale", data: { fresh: [fresh] } }, 409);
  await screen.findByText("Ann active third 5");
  expect(toasts().map(({ text }) => text)).toContain("Somebody else has just changed Ann. You see how it stands now.");
});

it("puts back what the server refuses", async () => {
  await shown();
  acts.reject(ann(), { reason: "skills" });
  await screen.findByText("Ann rejected first 2");
  await vi.waitFor(() => expect(server.sent).toHaveLength(1));
  answer({ code: "access.forbidden", data: {} }, 403);
  await screen.findByText("Ann active first 1");
});

it("rejects more people than one act may hold in several, and nobody twice", async () => {
  server.people = Array.from({ length: 50 }, (_, at) => person(at === 0 ? "Ann" : `Person ${at}`));
  await shown();
  acts.reject(board(), { reason: "experience" });
  for (const size of [23, 23, 4]) {
    await vi.waitFor(() => expect(server.answers).toHaveLength(1));
    expect(server.sent.at(-1)?.body.people).toHaveLength(size);
    answer({ applications: [] });
  }
  expect(server.sent).toHaveLength(3);
});

it("sends nothing for a drag into the stage of the hired, and says what it takes", async () => {
  await shown();
  acts.move(ann(), stage("last", "hired"));
  expect(server.sent).toEqual([]);
  expect(toasts()).toHaveLength(1);
});
