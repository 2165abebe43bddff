import type { Stage } from "@kolo/core/hiring/vacancy/model";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { StageRows } from "./stage-rows.tsx";

// Its own files are JSX that only the bundler reads; a button next door to links needs none of them.
vi.mock("@solidjs/router", () => ({ A: () => undefined }));

beforeAll(() => speak("en"));
afterEach(cleanup);

function show() {
  const [stages, setStages] = createSignal<Stage[]>([
    { stageID: "a", name: "New", type: "new" },
    { stageID: "b", name: "Talk", type: "interview" },
    { stageID: "c", name: "Offer", type: "offer" },
  ]);
  render(() => <StageRows stages={stages()} onChange={setStages} />);
  return () => stages().map(({ name }) => name);
}
const press = (name: string) => {
  const button = screen.getByRole("button", { name });
  button.focus();
  fireEvent.click(button);
};

it("keeps the focus on a stage that is renamed", () => {
  const names = show();
  const meaning = screen.getByLabelText("What “Talk” means");
  fireEvent.change(screen.getByLabelText("Name of stage 2"), { target: { value: "Call" } });
  meaning.focus();
  expect(names()).toEqual(["New", "Call", "Offer"]);
  expect(document.activeElement).toBe(screen.getByLabelText("What “Call” means"));
});

it("takes the focus along with a stage that moves up, as far as it goes", () => {
  const names = show();
  press("Move “Offer” up");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move “Offer” up" }));
  press("Move “Offer” up");
  expect(names()).toEqual(["Offer", "New", "Talk"]);
  expect(document.activeElement).toBe(screen.getByLabelText("Name of stage 1"));
});

it("gives the focus to the stage that takes the place of a removed one", () => {
  show();
  press("Remove Talk");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Remove Offer" }));
  press("Remove Offer");
  expect(document.activeElement).toBe(screen.getByLabelText("Name of stage 1"));
});
