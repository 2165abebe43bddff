import { beforeAll, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { toasts } from "../ui/toast.ts";
import { hold } from "./hold.ts";

// The words of refusals follow the others, and a refusal is said in those that are there.
beforeAll(() => Promise.all([speak("en"), import("../text/en/problem.ts")]));

it("holds a letter back though the one before it is refused, and says both", async () => {
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    if (url.includes("ltr-1")) return Response.json({ code: "access.forbidden", data: {} }, { status: 403 });
    return Response.json({ held: JSON.parse(String(init?.body)).personIDs });
  });
  const sendAfter = new Date(Date.now() + 600_000).toISOString();
  await hold(["ltr-1", "ltr-2"].map((letterID) => ({ letterID, personIDs: ["per-1"], sendAfter })));
  expect(toasts().at(-1)?.text).toBe("1 letter was held back. You have no right to do this. Ask an administrator.");
});
