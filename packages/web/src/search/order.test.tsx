import type { Order } from "@kolo/core/search/model";
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { useFilter } from "./address.ts";
import { createChosen } from "./chosen.ts";
import { Heads } from "./heads.tsx";
import { OrderPick } from "./order-pick.tsx";

beforeAll(() => speak("en"));
afterEach(cleanup);

/** The heads of a table and the choice of its order; what the order is then. */
async function opened({ order, paid = true }: { order?: Order; paid?: boolean } = {}) {
  const history = createMemoryHistory();
  history.set({ value: `/?f=${encodeURIComponent(JSON.stringify({ order }))}` });
  const View = () => {
    const address = useFilter();
    return (
      <>
        <OrderPick address={address} paid={paid} />
        <table>
          <Heads address={address} columns={["recent"]} grid="" chosen={createChosen()} onAll={() => undefined} />
        </table>
      </>
    );
  };
  render(() => (
    <MemoryRouter history={history}>
      <Route path="/" component={View} />
    </MemoryRouter>
  ));
  await screen.findByLabelText("Order");
  return () => JSON.parse(new URL(history.get(), "http://localhost").searchParams.get("f") ?? "{}").order;
}
const pick = () => screen.getByLabelText<HTMLSelectElement>("Order");
const said = () => pick().selectedOptions[0]?.textContent;
const sorted = (name: string) => screen.getByRole("columnheader", { name }).getAttribute("aria-sort");

it("goes from a head to the other way, and back to the newest first", async () => {
  const order = await opened();
  const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
  press("Name");
  await vi.waitFor(() => expect(order()).toEqual({ by: "name", descending: false }));
  await vi.waitFor(() => expect([said(), sorted("Name")]).toEqual(["Name, A to Z", "ascending"]));
  press("Name");
  await vi.waitFor(() => expect(said()).toBe("Name, Z to A"));
  press("Name");
  await vi.waitFor(() => expect([said(), sorted("Added")]).toEqual(["Newest first", "descending"]));
  expect(order()).toBeUndefined();
  press("Added");
  await vi.waitFor(() => expect(said()).toBe("Oldest first"));
  press("Added");
  await vi.waitFor(() => expect(order()).toBeUndefined());
});

it("stands by what has no column too, and goes back to the newest first", async () => {
  const order = await opened();
  const choose = (label: string) => {
    const value = Array.from(pick().options).find(({ text }) => text === label)?.value;
    fireEvent.change(pick(), { target: { value } });
  };
  choose("Most experience first");
  await vi.waitFor(() => expect(order()).toEqual({ by: "months", descending: true }));
  choose("Longest unchanged first");
  await vi.waitFor(() => expect(order()).toEqual({ by: "changed", descending: false }));
  choose("Newest first");
  await vi.waitFor(() => expect(order()).toBeUndefined());
});

it("offers no order by what one may not know", async () => {
  await opened({ order: { by: "months", descending: false }, paid: false });
  expect(said()).toBe("Least experience first");
  expect(Array.from(pick().options, ({ text }) => text).filter((text) => text.includes("salary"))).toEqual([]);
});
