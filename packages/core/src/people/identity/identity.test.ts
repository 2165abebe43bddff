import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blank } from "../person/model.ts";
import { clashing } from "./agree.ts";
import { judged } from "./compare.ts";
import { distance } from "./distance.ts";
import { keysOf } from "./keys.ts";
import { ownPage } from "./link.ts";
import { nameOf } from "./name.ts";
import { sound } from "./sound.ts";
import { employerOf, type Known, traitsOf } from "./traits.ts";

const some = (given: Partial<Known>) => traitsOf({ ...blank, name: "", ...given });
const verdict = (one: Partial<Known>, other: Partial<Known>) => judged(some(one), some(other)).verdict;

describe("a name", () => {
  it.each([
    ["Олена Щербак", "Shcherbak Elena"],
    ["Олена Щербак", "Helen Scherbak"],
    ["Щербак Олена Вікторівна", "Елена Викторовна Щербак"],
    ["Сергій Ткаченко", "Sergey Tkachenko"],
    ["Хоменко Юрій", "Yuri Homenko"],
    ["Саша Коваль", "Олександр Коваль"],
    ["Саша Коваль", "Олександра Коваль"],
    ["Марія Петренко", "Марія Петренко-Коваль"],
    ["Роман Мартин", "Мартин Роман"],
    ["Олександр Шевченко", "Олекасндр Шевченко"],
    ["Марія Петрова", "Мария Коваль"],
    ["Болеслав Яцишин", "Iastishin Boleslav"],
  ])("%s can be %s", (one, other) => expect(clashing(nameOf(one), nameOf(other))).toBe(false));
  it.each([
    ["Олена Щербак", "Оксана Щербак"],
    ["Іван Коваль", "Іван Мельник"],
    ["Іван Іванович Коваль", "Іван Петрович Мороз"],
    ["Добромир Глинський", "Родослав Глинський"],
  ])("%s cannot be %s", (one, other) => expect(clashing(nameOf(one), nameOf(other))).toBe(true));
  it("is read whatever it is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => nameOf(text).family.every((word) => word !== "")));
  });
});

it.each([
  ["Щербак", "Shcherbak", "Scherbak"],
  ["Київ", "Kyiv", "Kiev"],
  ["Харків", "Харьков", "Kharkov"],
  ["Цимбал", "Tsymbal", "Cymbal"],
])("%s sounds as %s and %s do", (one, ...others) => {
  for (const other of others) expect(sound(other)).toBe(sound(one));
});

it("an employer is known in another alphabet and without its legal form", () => {
  expect(employerOf("ТОВ «Нова Пошта»")).toBe(employerOf("Nova Poshta, LLC"));
});

it.each([
  ["https://www.linkedin.com/in/olena-h/?utm=1", "linkedin.com/in/olena-h"],
  ["https://github.com/Olena", "github.com/olena"],
  ["https://linkedin.com/company/kolo", undefined],
  ["https://example.com/olena", undefined],
])("%s is the page %s", (link, page) => expect(ownPage(link)?.page).toBe(page));

describe("two people", () => {
  const oksana = { name: "Оксана Щербак", birthDate: { y: 1990, m: 5, d: 17 } };
  const jobs = [
    { employer: "Нова Пошта", start: { y: 2015 } },
    { employer: "ПриватБанк", start: { y: 2011 } },
  ];
  it.each<[string, Partial<Known>, Partial<Known>, string]>([
    ["one mail and name", { ...oksana, mails: ["a@b.test"] }, { ...oksana, mails: ["a@b.test"] }, "same"],
    [
      "a woman who married, same phone",
      { name: "Ганна Мороз", phones: ["+380441112233"], experience: jobs },
      { name: "Анна Коваль", phones: ["+380441112233"], experience: jobs },
      "same",
    ],
    [
      "a family's phone",
      { name: "Ганна Мороз", phones: ["+380441112233"], city: "Київ" },
      { name: "Петро Мороз", phones: ["+380441112233"], city: "Київ" },
      "other",
    ],
    [
      "a mail under two names",
      { name: "Ганна Мороз", mails: ["a@b.test"] },
      { name: "Петро Мороз", mails: ["a@b.test"] },
      "likely",
    ],
    ["a name and a birth date", oksana, { ...oksana, name: "Shcherbak Oksana" }, "likely"],
    [
      "a name, a birth date and a life",
      { ...oksana, experience: jobs, city: "Київ" },
      { ...oksana, experience: jobs, city: "Kyiv" },
      "same",
    ],
    ["a name alone", { name: "Олександр Коваленко" }, { name: "Oleksandr Kovalenko" }, "other"],
    [
      "a namesake born in another year",
      { ...oksana, city: "Київ" },
      { ...oksana, birthDate: { y: 1971, m: 2, d: 3 } },
      "other",
    ],
  ])("%s", (_, one, other, expected) => {
    expect(verdict(one, other)).toBe(expected);
    expect(verdict(other, one)).toBe(expected);
  });
});

const person = fc.record({
  name: fc.constantFrom("Олена Щербак", "Shcherbak Helen", "Іван Коваль", "Roman Martin", "Мартин Роман", "x", ""),
  mails: fc.subarray(["olena@a.test", "kotyk1987@a.test", "kotyk1987@b.test"]),
  phones: fc.subarray(["+380441112233", "+380441112234"]),
  links: fc.subarray(["https://github.com/olena", "https://github.com/other", "https://t.me/x"]),
  city: fc.constantFrom("Київ", "Kyiv", "Lviv"),
  birthDate: fc.constantFrom(
    { y: 1990 },
    { y: 1990, m: 5, d: 17 },
    { y: 1990, m: 5 },
    { y: 1991, m: 5, d: 17 },
    undefined,
  ),
});

it("it is the same whichever of two is looked at first, and nothing speaks against somebody's being themselves", () => {
  fc.assert(
    fc.property(person, person, (one, other) => {
      expect(judged(some(one), some(other)).bits).toBe(judged(some(other), some(one)).bits);
      for (const { bits } of judged(some(one), some(one)).evidence) expect(bits).toBeGreaterThan(0);
    }),
  );
});

it("keys are never too many, and who is the same by name shares one", () => {
  fc.assert(fc.property(person, (one) => keysOf(some(one)).length <= 10));
  const shared = keysOf(some({ name: "Щербак Олена" })).filter((key) =>
    keysOf(some({ name: "Helen Scherbak" })).includes(key),
  );
  expect(shared).toHaveLength(1);
});

it("distance counts slips, and none between a word and itself", () => {
  expect(distance("koval", "kovla")).toBe(1);
  expect(distance("koval", "kovall")).toBe(1);
  expect(distance("koval", "moroz")).toBe(3);
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => distance(one, other) === distance(other, one)));
});
