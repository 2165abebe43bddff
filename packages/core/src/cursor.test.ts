import fc from "fast-check";
import { expect, it } from "vitest";
import type { Ctx } from "./context.ts";
import { opened, sealed } from "./cursor.ts";

const as = (accountID: string): Ctx => ({
  now: "2026-03-02T09:00:00.000Z",
  actor: { type: "user", accountID, role: "recruiter" },
});
const text = sealed(as("ann"), "person?q=a", "eyJwayI6IngifQ==") ?? "";

it("opens what was sealed for the same person and query", () => {
  expect(opened(as("ann"), "person?q=a", text)).toBe("eyJwayI6IngifQ==");
  expect(opened(as("ann"), "person?q=a", undefined)).toBeUndefined();
  expect(sealed(as("ann"), "person?q=a", null)).toBeNull();
});

it("refuses another person's, and another query's", () => {
  expect(() => opened(as("bob"), "person?q=a", text)).toThrow("cursor.changed");
  expect(() => opened(as("ann"), "person?q=b", text)).toThrow("cursor.changed");
});

it("refuses letters that take more bytes than the ones they replace", () => {
  expect(() => opened(as("ann"), "person?q=a", `${text.slice(0, -1)}й`)).toThrow("cursor.changed");
});

it("refuses any changed character", () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, char) => {
      fc.pre(text[at] !== char);
      expect(() => opened(as("ann"), "person?q=a", text.slice(0, at) + char + text.slice(at + 1))).toThrow(
        "cursor.changed",
      );
    }),
  );
});
