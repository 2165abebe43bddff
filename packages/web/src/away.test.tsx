import { cleanup, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, beforeEach, it, vi } from "vitest";
import { useAway } from "./away.ts";

// Seven in the evening of the 2nd in Vancouver, where it is the 3rd in UTC already. The page's clock reads it when it is loaded.
vi.hoisted(() => vi.useFakeTimers({ now: Date.parse("2026-03-03T03:00:00.000Z"), toFake: ["Date"] }));

const id = (letter: string) => `acc-${letter.repeat(26)}`;
const office = { officeID: `off-${"a".repeat(26)}`, name: "Vancouver", zone: "America/Vancouver" };
const account = (letter: string, status = "active") => ({
  accountID: id(letter),
  name: letter,
  zone: "UTC",
  officeID: office.officeID,
  status,
});
const away = (letter: string, from: string, to: string, substitute?: string) => ({
  accountID: id(letter),
  version: 1,
  spells: [{ absenceID: `abs-${letter}`, from, to, ...(substitute && { substituteID: id(substitute) }) }],
});

let absences: ReturnType<typeof away>[] = [];
beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) => {
    const path = new URL(url, location.origin).pathname;
    if (path === "/api/session") return Response.json({ account: account("b"), firm: { offices: [office] } });
    if (path === "/api/account")
      return Response.json({ accounts: [account("a"), account("b"), account("c", "left")], cursor: null });
    return Response.json({ absences, cursor: null });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Screen() {
  const known = useAway();
  const said = () => known.of(id("a"), "2026-03-06");
  return (
    <p>
      {said() ? `away ${said()?.now ? "now" : "later"}, ${said()?.standInID ? "covered" : "nobody"}` : "there"};{" "}
      {known.mine().length} mine{known.of(id("d")) && "; known"}
    </p>
  );
}
const show = () =>
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <Screen />
    </QueryClientProvider>
  ));

it.each([
  [
    "on the last day of their office, though it is over elsewhere",
    [away("a", "2026-03-01", "2026-03-02", "b")],
    "away now, covered; 1 mine",
  ],
  ["not on the day after", [away("a", "2026-02-27", "2026-03-01", "b")], "there; 0 mine"],
  [
    "later, up to the day that is asked about",
    [away("a", "2026-03-05", "2026-03-09", "b")],
    "away later, covered; 0 mine",
  ],
  ["not when it begins after that day", [away("a", "2026-03-07", "2026-03-09", "b")], "there; 0 mine"],
  [
    "with nobody to stand in who is away too",
    [away("a", "2026-03-01", "2026-03-04", "b"), away("b", "2026-03-02", "2026-03-02")],
    "away now, nobody; 0 mine",
  ],
  ["with nobody to stand in who has left", [away("a", "2026-03-01", "2026-03-04", "c")], "away now, nobody; 0 mine"],
])("somebody is away %s", async (_, known, text) => {
  // Somebody else is away for sure: when that is said, the answer has come.
  absences = [...known, away("d", "2026-03-01", "2026-03-09")];
  show();
  await screen.findByText(`${text}; known`);
});
