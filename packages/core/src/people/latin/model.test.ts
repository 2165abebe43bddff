import { expect, it } from "vitest";
import { latinName } from "./model.ts";

it("writes a name as the passports of its country do", () => {
  expect(latinName("Олена Щербак")).toBe("Olena Shcherbak");
  expect(latinName("Юрій Їжакевич-Згурський")).toBe("Yurii Yizhakevych-Zghurskyi");
  expect(latinName("Знам'янська Ганна")).toBe("Znamianska Hanna");
  expect(latinName("Юлия Щукина")).toBe("Iuliia Shchukina");
  expect(latinName("Григорий Объедков")).toBe("Grigorii Obieedkov");
  expect(latinName("ПЕТРЕНКО Наталя")).toBe("PETRENKO Natalia");
});

it("asks the language of the text where letters and given name tell nothing", () => {
  expect(latinName("Богдан Гриценко", "uk")).toBe("Bohdan Hrytsenko");
  expect(latinName("Богдан Гриценко", "ru")).toBe("Bogdan Gritsenko");
});

it("says nothing of a name that is in Latin letters", () => {
  expect(latinName("Anna Kowalska", "uk")).toBeUndefined();
});
