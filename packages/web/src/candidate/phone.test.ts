// @vitest-environment node
import { expect, it } from "vitest";
import { phoneOf } from "./phone.ts";

it.each([
  ["+380 44 555 01 42", "UAH", "+380445550142"],
  ["044 555-01-42", "UAH", "+380445550142"],
  ["380445550142", "UAH", "+380445550142"],
  ["00380445550142", "USD", "+380445550142"],
  ["8 (916) 123-45-67", "RUB", "+79161234567"],
  ["916 123 45 67", "RUB", "+79161234567"],
  ["8 029 123 45 67", "BYN", "+375291234567"],
  ["5550142", "USD", "5550142"],
])("%s in %s is %s", (typed, currency, expected) => {
  expect(phoneOf(typed, currency)).toBe(expected);
});
