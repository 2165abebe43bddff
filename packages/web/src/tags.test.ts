import { expect, it } from "vitest";
import { named, withTag } from "./tags.ts";

it("knows a word by the one that is written so before one of other letters' case", () => {
  expect(named("VIP", ["vip", "VIP"])).toBe("VIP");
  expect(named(" Vip", ["night", "vip", "VIP"])).toBe("vip");
  expect(named("day", ["vip"])).toBeUndefined();
});

it("lets no two tags of somebody differ in their letters' case alone", () => {
  expect(withTag(["vip", "night"], "VIP")).toEqual(["night", "VIP"]);
  expect(withTag(["VIP", "night"], "VIP")).toEqual(["VIP", "night"]);
});
