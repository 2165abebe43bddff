import { expect, it } from "vitest";
import { read } from "../../resume/index.ts";
import { system } from "../../testing/as.ts";
import { ready } from "./ready.ts";

it("has a page read, which loads what any page needs", async () => {
  const texts: string[] = [];
  await ready(system(), async (bytes, options) => {
    const reading = await read(bytes, options);
    texts.push(reading.text);
    return reading;
  });
  expect(texts).toEqual(["Anna Smith"]);
});
