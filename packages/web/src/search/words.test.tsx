import { cleanup, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { expect, it, vi } from "vitest";
import type { Language } from "../prefs.ts";
import { speak } from "../text/index.ts";
import { experience, useSaid } from "./words.ts";

it.each<[Language, Parameters<typeof experience>[0], string]>([
  ["en", { from: 12 }, "from 1 year"],
  ["en", { from: 36, to: 60 }, "3 years – 5 years"],
  ["en", { from: 6, to: 14 }, "6 months – 14 months"],
  ["ru", { from: 6 }, "от 6 месяцев"],
  ["ru", { to: 1 }, "до 1 месяца"],
  ["uk", { from: 6 }, "від 6 місяців"],
  ["uk", { from: 3, to: 24 }, "3 місяці – 2 роки"],
  ["ru", { from: 36 }, "от 3 лет"],
  ["ru", { to: 12 }, "до 1 года"],
  ["ru", { from: 18 }, "от 1,5 года"],
  ["ru", { from: 36, to: 60 }, "3 года – 5 лет"],
  ["uk", { from: 36 }, "від 3 років"],
  ["uk", { from: 252 }, "від 21 року"],
  ["uk", { to: 18 }, "до 1,5 року"],
  ["uk", { from: 36, to: 60 }, "3 роки – 5 років"],
])("says experience in %s", async (language, months, words) => {
  await speak(language);
  expect(experience(months)).toBe(words);
});

it("says levels of a filter as a profile says them", async () => {
  await speak("uk");
  vi.stubGlobal("fetch", async () => Response.json({ competencies: [{ competencyID: "react", label: "React" }] }));
  const Chips = () => {
    const said = useSaid();
    const filter = {
      all: [{ competencyID: "react", level: 3 as const }],
      languages: [{ code: "uk", level: "native" as const }, { code: "en", level: "b2" as const }, { code: "pl" }],
    };
    return (
      <p>
        {said(filter)
          .map(({ text }) => text)
          .join(", ")}
      </p>
    );
  };
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <Chips />
    </QueryClientProvider>
  ));
  await screen.findByText("React 3+, українська (рідна), англійська B2, польська");
  cleanup();
  vi.unstubAllGlobals();
});
