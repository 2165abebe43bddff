import type { Row } from "@kolo/core/search";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { createChosen } from "./chosen.ts";
import type { Column } from "./columns.ts";
import { Line } from "./line.tsx";

const AT = "2026-03-02T10:00:00.000Z";
const ids = (...competencyIDs: string[]) => competencyIDs.map((competencyID) => ({ competencyID }));
const BLANK = { languages: [], tags: [], createdAt: AT, updatedAt: AT, version: 1, why: [] };
const ANN = {
  ...BLANK,
  ...{ personID: "per-1", name: "Ann Adams", headline: "Welder", months: 27, city: "Kyiv" },
  competencies: ids("react", "sql", "rust", "go"),
} as unknown as Row;
const BOB = {
  ...BLANK,
  ...{ personID: "per-2", name: "Bob Brown", competencies: ids("go"), doNotContact: true },
  why: [{ word: "kafka", places: ["words"] }],
} as unknown as Row;

beforeEach(() => speak("en"));
afterEach(cleanup);

function shown(first: Row) {
  const [person, setPerson] = createSignal(first);
  const [columns, setColumns] = createSignal<readonly Column[]>(["competencies", "months", "city"]);
  const chosen = createChosen();
  const says = { labelOf: (id: string) => id.toUpperCase(), asked: new Set(["rust"]) };
  const line = () => (
    <table>
      <tbody>
        <tr>
          <Line person={person()} chosen={chosen} says={says} columns={columns()} onLook={() => undefined} />
        </tr>
      </tbody>
    </table>
  );
  const { container } = render(line);
  const cells = () => [...container.querySelectorAll("td")].slice(2, -1).map(({ textContent }) => textContent);
  return { setPerson, setColumns, chosen, cells };
}

it("writes somebody else into the same line", () => {
  const { setPerson, cells } = shown(ANN);
  const link = screen.getByRole("link", { name: "Ann Adams" });
  expect(link.getAttribute("href")).toBe("/candidates/per-1");
  expect(cells()).toEqual(["RUST REACT +2", "2 years", "Kyiv"]);
  expect(screen.getByText("Welder")).toBeTruthy();
  expect(screen.queryByTitle("Do not contact")?.hidden).toBe(true);
  setPerson(BOB);
  expect(screen.getByRole("link", { name: "Bob Brown" })).toBe(link);
  expect(link.getAttribute("href")).toBe("/candidates/per-2");
  expect(cells()).toEqual(["GO  ", "", ""]);
  expect(screen.queryByText("Welder")).toBeNull();
  expect(screen.getByText(/kafka/)).toBeTruthy();
  expect(screen.getByTitle("Do not contact").hidden).toBe(false);
  expect(screen.getByRole("button", { name: /Bob Brown/ })).toBeTruthy();
});

it("says for how long a salary is in a line of its own, and nothing of a month, which is usual", () => {
  const paid = (period: string) =>
    ({ ...ANN, desiredSalary: { minor: 272_500_000, currency: "KZT", period, basis: "net" } }) as unknown as Row;
  const { setPerson, setColumns, cells } = shown(paid("hour"));
  setColumns(["pay"]);
  expect(cells()).toEqual(["₸2,725,000\nan hour"]);
  setPerson(paid("month"));
  expect(cells()).toEqual(["₸2,725,000"]);
});

it("cuts a long first competency for the second to be seen, and nothing else", () => {
  const claiming = (...names: string[]) => ({ ...ANN, competencies: ids(...names) }) as Row;
  const { setPerson } = shown(claiming("warehousing", "warehousing-2"));
  const cut = (label: string) => screen.getByText(label).classList.contains("truncate");
  expect([cut("WAREHOUSING"), cut("WAREHOUSING-2")]).toEqual([true, false]);
  setPerson(claiming("go", "warehousing"));
  expect([cut("GO"), cut("WAREHOUSING")]).toEqual([false, false]);
  setPerson(claiming("warehousing"));
  expect(cut("WAREHOUSING")).toBe(false);
});

it("says who was picked, also when somebody else comes to stand there", () => {
  const { setPerson, chosen } = shown(ANN);
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /Ann Adams/ });
  fireEvent.click(box);
  expect(chosen.has("per-1")).toBe(true);
  setPerson(BOB);
  expect(box.checked).toBe(false);
  setPerson(ANN);
  expect(box.checked).toBe(true);
  chosen.clear();
  expect(box.checked).toBe(false);
});

it("has the columns that are chosen, in their order", () => {
  const { setColumns, cells } = shown(ANN);
  setColumns(["competencies", "city", "months"]);
  expect(cells()).toEqual(["RUST REACT +2", "Kyiv", "2 years"]);
  setColumns(["city"]);
  expect(cells()).toEqual(["Kyiv"]);
});

it("speaks another language when its reader does", async () => {
  const { cells } = shown(ANN);
  await speak("uk");
  expect(cells()).toEqual(["RUST REACT +2", "2 роки", "Київ"]);
  expect(screen.getByRole("checkbox", { name: "Вибрати: Ann Adams" })).toBeTruthy();
});
