import { cleanup, render } from "@solidjs/testing-library";
import { afterEach, expect, it } from "vitest";
import type { Language } from "../prefs.ts";
import { speak } from "../text/index.ts";
import { Tongues } from "./life.tsx";

afterEach(cleanup);

it.each<[Language, string]>([
  ["en", "Ukrainian (native), English B2, Polish"],
  ["ru", "украинский (родной), английский B2, польский"],
  ["uk", "українська (рідна), англійська B2, польська"],
])("says in %s which languages somebody speaks, and how well", async (language, words) => {
  await speak(language);
  const { container } = render(() => (
    <Tongues languages={[{ code: "uk", level: "native" }, { code: "en", level: "b2" }, { code: "pl" }]} />
  ));
  expect(container.textContent).toBe(words);
});
