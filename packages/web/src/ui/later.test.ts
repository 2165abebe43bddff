import { expect, it } from "vitest";
import { later } from "./later.ts";

it("does one act a frame, in the order they came, and none that was let go", async () => {
  const done: string[] = [];
  let frame = 0;
  const count = () => {
    frame += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const act = (name: string) => () => void done.push(`${name} ${frame}`);
  later(act("first"));
  const letGo = later(act("never"));
  later(act("second"));
  const last = new Promise<void>((resolve) => later(resolve));
  letGo();
  expect(done).toEqual([]);
  await last;
  expect(done.map((one) => one.split(" ")[0])).toEqual(["first", "second"]);
  expect(new Set(done.map((one) => one.split(" ")[1])).size).toBe(2);
});
