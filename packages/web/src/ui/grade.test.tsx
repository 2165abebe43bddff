import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeAll, expect, it } from "vitest";
import { speak, t } from "../text/index.ts";
import { Grade, type GradeValue } from "./grade.tsx";

beforeAll(() => speak("uk"));
afterEach(cleanup);

it("is given by one tap and says itself in words", () => {
  const [grade, setGrade] = createSignal<GradeValue>();
  render(() => <Grade label="React" value={grade()} onChange={setGrade} />);
  expect(screen.getByRole("group", { name: "React" })).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: `3 ${t().ui.grades[2]}` }));
  expect(grade()).toBe(3);
  expect(screen.getAllByRole<HTMLInputElement>("radio").map((radio) => radio.checked)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

it("keeps two grades on one page apart", () => {
  const [grades, setGrades] = createSignal<Record<string, GradeValue>>({});
  const card = (name: string) => (
    <Grade label={name} value={grades()[name]} onChange={(value) => setGrades((all) => ({ ...all, [name]: value }))} />
  );
  render(() => (
    <>
      {card("one")}
      {card("two")}
    </>
  ));
  const radios = screen.getAllByRole("radio");
  fireEvent.click(radios[0] as HTMLElement);
  fireEvent.click(radios[7] as HTMLElement);
  expect(grades()).toEqual({ one: 1, two: 4 });
});

it("cannot be changed once it is closed", () => {
  render(() => <Grade label="React" value={2} onChange={() => undefined} disabled />);
  expect(screen.getByRole<HTMLFieldSetElement>("group").disabled).toBe(true);
});
