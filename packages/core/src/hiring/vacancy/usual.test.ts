import { expect, it } from "vitest";
import { likeness, similar } from "./usual.ts";

const past = (...titles: string[]) => titles.map((title) => ({ title }));

it("finds the past vacancy that shares the most words, whatever their endings", () => {
  expect(similar("Графический дизайнер", past("Бухгалтер", "Поиск графического дизайнера"))?.title).toMatch(
    /дизайнера/,
  );
  expect(similar("Senior frontend developer", past("Backend developer", "Frontend developer (remote)"))?.title).toBe(
    "Frontend developer (remote)",
  );
});

it("takes the newer of two that are equally like", () => {
  const [newer, older] = past("Accountant", "Accountant");
  expect(
    similar(
      "Accountant",
      [newer, older].flatMap((one) => one ?? []),
    ),
  ).toBe(newer);
});

it("holds no two titles alike because both are senior", () => {
  expect(similar("Senior accountant", past("Senior cook"))).toBeUndefined();
  expect(likeness("Старший бухгалтер", "Старший продавец")).toBe(0);
});
