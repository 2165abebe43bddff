import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { day } from "../text/format.ts";
import { speak } from "../text/index.ts";
import { AbsenceForm } from "./form.tsx";

const account = (letter: string, name: string) => ({
  accountID: `acc-${letter.repeat(26)}`,
  name,
  mail: `${name}@x.test`.toLowerCase(),
  role: "employee",
  locale: "en",
  zone: "UTC",
  status: "active",
  createdAt: "2026-01-01T08:00:00.000Z",
  version: 1,
});
const [me, away, there] = [account("a", "Ann"), account("b", "Bob"), account("c", "Cy")];
/** Long ahead, so that no day of it is past while this test lives. */
const BOBS = {
  absenceID: `abs-${"b".repeat(26)}`,
  from: "2090-03-05",
  to: "2090-03-09",
  substituteID: there.accountID,
};

const sent: unknown[] = [];
let refusal: Response | undefined;
beforeAll(() => speak("en"));
beforeEach(() => {
  sent.length = 0;
  refusal = undefined;
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const path = new URL(url, location.origin).pathname.replace("/api", "");
    if (init?.method === "PUT") {
      sent.push(JSON.parse(String(init.body)));
      return refusal ?? Response.json({ accountID: me.accountID, spells: [], version: 1 });
    }
    if (path === "/session") return Response.json({ account: me });
    if (path === "/account") return Response.json({ accounts: [me, away, there], cursor: null });
    return Response.json({ absences: [{ accountID: away.accountID, spells: [BOBS], version: 1 }], cursor: null });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show() {
  const onClose = vi.fn();
  const absences = { accountID: me.accountID, spells: [], version: 0 };
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <AbsenceForm absences={absences} onClose={onClose} />
    </QueryClientProvider>
  ));
  return onClose;
}
const field = (label: string) => screen.getByRole<HTMLInputElement>("textbox", { name: label });
const type = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } });
const save = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));
async function standIn(name: string) {
  const input = screen.getByRole("combobox", { name: /Who stands in/ });
  await vi.waitFor(() => {
    fireEvent.input(input, { target: { value: name } });
    if (screen.queryAllByRole("option", { hidden: true }).length !== 1) throw new Error("colleagues are not there yet");
  });
  fireEvent.keyDown(input, { key: "Enter" });
}

it("takes one day unless another last one is chosen, and asks for what is missing", async () => {
  const onClose = show();
  save();
  expect(screen.getAllByText("This day is needed.")).toHaveLength(2);
  type("First day away", "02.03.2090");
  save();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual([{ from: "2090-03-02", to: "2090-03-02", version: 0 }]);
});

it("says that the substitute is away on these days, and offers who stands in for them", async () => {
  const onClose = show();
  type("First day away", "02.03.2090");
  type("Last day away", "06.03.2090");
  await standIn("Bob");
  await screen.findByText(`Bob is away from ${day(BOBS.from)} to ${day(BOBS.to)}. Cy stands in`);
  fireEvent.click(screen.getByRole("button", { name: "Choose Cy" }));
  save();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual([{ from: "2090-03-02", to: "2090-03-06", substituteID: there.accountID, version: 0 }]);
});

it("stays open and says why when the server refuses", async () => {
  refusal = Response.json({ code: "absence.overlaps", data: {} }, { status: 409 });
  const onClose = show();
  type("First day away", "02.03.2090");
  save();
  await screen.findByText(/Another absence is noted/);
  expect(onClose).not.toHaveBeenCalled();
});
