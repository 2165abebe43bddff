import { expect, it } from "vitest";
import { schoolingOf } from "./schooling.ts";

it.each([
  ["Молодший спеціаліст", "vocational"],
  ["Младший специалист", "vocational"],
  ["молодшого спеціаліста", "vocational"],
  ["Junior specialist", "vocational"],
  ["Фаховий молодший бакалавр", "vocational"],
  ["Спеціаліст", "master"],
  ["Специалист", "master"],
  ["Магістр", "master"],
  ["Бакалавр", "bachelor"],
  ["Кандидат технічних наук", "doctor"],
])("%s is %s", (degree, schooling) => {
  expect(schoolingOf([{ institution: "Національний університет", degree }])).toBe(schooling);
});

it("tells by the place where no degree does, and the highest of several", () => {
  expect(schoolingOf([{ institution: "Київський коледж зв'язку" }])).toBe("vocational");
  expect(schoolingOf([{ institution: "КПІ", degree: "Молодший спеціаліст" }, { institution: "Університет" }])).toBe(
    "bachelor",
  );
  expect(schoolingOf([{ institution: "КПІ" }])).toBe(undefined);
});
