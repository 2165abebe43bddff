import { beforeAll, expect, it } from "vitest";
import { speak } from "../../text/index.ts";
import { sentence, target } from "./sentence.ts";

const data = { vacancyID: "vac-1", title: "Дизайнер", startAt: "2026-03-02T10:00:00.000Z" };

beforeAll(() => speak("uk"));

it("says what happened, in the reader's language and zone", () => {
  expect(sentence({ code: "vacancy.late", data }, "Europe/Kyiv")).toBe("Строк вакансії «Дизайнер» минув");
  expect(sentence({ code: "interview.moved", data }, "Europe/Kyiv")).toMatch(/перенесено на .*12:00/);
});

it("says in whose stead somebody is told, and which days they stand in", () => {
  const burnt = { title: "Звіт", taskID: "tsk-1" };
  expect(sentence({ code: "task.burnt", data: burnt }, undefined)).not.toContain("заміщаєте");
  const said = sentence({ code: "task.burnt", data: { ...burnt, standsInFor: "Олена" } }, undefined);
  expect(said).toMatch(/Звіт.*\(ви заміщаєте: Олена\)$/);
  const days = { name: "Олена", from: "2026-03-02", until: "2026-03-06" };
  expect(sentence({ code: "absence.covered", data: days }, undefined)).toMatch(/Олена.*: 2 .* – 6 /);
});

it("leads to what it is about", () => {
  expect(target({ code: "vacancy.late", data })).toBe("/vacancies/vac-1");
  expect(target({ code: "mail.arrived", data: { personID: "per-1" } })).toBe("/candidates/per-1");
  expect(target({ code: "interview.invited", data })).toBe("/vacancies/vac-1/interviews");
});
