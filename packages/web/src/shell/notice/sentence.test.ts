import { beforeAll, expect, it } from "vitest";
import { speak } from "../../text/index.ts";
import { sentence, target } from "./sentence.ts";

const data = { vacancyID: "vac-1", title: "Дизайнер", startAt: "2026-03-02T10:00:00.000Z" };

beforeAll(() => speak("uk"));

it("says what happened, in the reader's language and zone", () => {
  expect(sentence({ code: "vacancy.late", data }, "Europe/Kyiv")).toBe("Строк вакансії «Дизайнер» минув");
  expect(sentence({ code: "interview.moved", data }, "Europe/Kyiv")).toMatch(/перенесено на .*12:00/);
});

it("leads to what it is about", () => {
  expect(target({ code: "vacancy.late", data })).toBe("/vacancies/vac-1");
  expect(target({ code: "mail.arrived", data: { personID: "per-1" } })).toBe("/candidates/per-1");
  expect(target({ code: "interview.invited", data })).toBe("/vacancies/vac-1/interviews");
});
