import { createRoot } from "solid-js";
import { beforeEach, expect, it } from "vitest";
import { useDraft } from "./draft.ts";

const empty = () => ({ grades: {}, words: "" });
const opened = () => createRoot((dispose) => ({ ...useDraft("int-1", "acc-1", empty()), dispose }));

beforeEach(() => localStorage.clear());

it("keeps each grade on this device until the card is handed in", async () => {
  const first = opened();
  await Promise.resolve();
  first.setDraft("grades", "figma", { grade: 3 });
  first.setDraft("words", "Calm");
  first.dispose();
  const again = opened();
  expect(again.draft).toEqual({ grades: { figma: { grade: 3 } }, words: "Calm" });
  again.forget();
  expect(opened().draft).toEqual(empty());
});
