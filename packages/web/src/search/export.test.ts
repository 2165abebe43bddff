import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { csv } from "./export.ts";

const AT = "2026-03-02T10:00:00.000Z";
const person = (name: string, more: object = {}) => ({
  ...{ personID: name, name, competencies: [], languages: [], tags: [], why: [] },
  ...{ createdAt: AT, updatedAt: AT, version: 1, ...more },
});
const PEOPLE = [person("Ann Adams")];
const asked: URLSearchParams[] = [];

beforeAll(() => speak("en"));
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(new URL(url, "http://localhost").searchParams);
    return Response.json({ total: PEOPLE.length, people: PEOPLE });
  });
});

const text = () =>
  csv(
    { filter: {}, line: "ann ad" },
    (id) => id,
    () => undefined,
    new AbortController().signal,
  );

it("holds who stands in the table while the last word is not finished", async () => {
  expect(await text()).toContain('"Ann Adams"');
  expect(asked.map((params) => params.get("typing"))).toEqual(["true"]);
});
