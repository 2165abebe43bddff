import type { Money, SalaryRange } from "@kolo/core/money";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { MoneyField, readAmount, SalaryField } from "./money-field.tsx";

beforeEach(() => speak("en"));
afterEach(cleanup);
const write = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });

it.each([
  ["3400", 340_000],
  ["3 400,50", 340_050],
  ["3\u00a0400.5", 340_050],
  ["3,400", 340_000],
  ["3,400.25", 340_025],
  ["1'000'000", 100_000_000],
  ["12,5", 1250],
  ["-5", undefined],
  ["much", undefined],
  ["", undefined],
])("reads %s as %s hundredths", (text, minor) => {
  expect(readAmount(text)).toBe(minor);
});

it("keeps the amount when its terms change, and the terms when the amount does", () => {
  const [value, setValue] = createSignal<Money>();
  render(() => <MoneyField label="Wish" value={value()} currency="UAH" onChange={setValue} />);
  write("Wish", "3 400,50");
  expect(value()).toEqual({ minor: 340_050, currency: "UAH", period: "month", basis: "gross" });
  write("Currency", "EUR");
  write("Wish", "3000");
  expect(value()).toEqual({ minor: 300_000, currency: "EUR", period: "month", basis: "gross" });
  write("Wish", "");
  expect(value()).toBeUndefined();
});

it("remembers terms chosen before the amount", () => {
  const [value, setValue] = createSignal<Money>();
  render(() => <MoneyField label="Wish" value={value()} currency="UAH" onChange={setValue} />);
  write("Currency", "EUR");
  write("Before or after tax", "net");
  write("Wish", "3000");
  expect(value()).toEqual({ minor: 300_000, currency: "EUR", period: "month", basis: "net" });
});

it("takes a range with only one end", () => {
  const [value, setValue] = createSignal<SalaryRange>();
  render(() => <SalaryField label="Pay" value={value()} currency="EUR" onChange={setValue} />);
  write("To", "4200");
  expect(value()).toEqual({ to: 420_000, currency: "EUR", period: "month", basis: "gross" });
  write("To", "");
  expect(value()).toBeUndefined();
});
