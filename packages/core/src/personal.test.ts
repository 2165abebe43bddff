import { readdirSync } from "node:fs";
import { Entity } from "electrodb";
import { expect, it } from "vitest";
import type { Tags } from "./personal.ts";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("/entity.ts"),
);

it("finds the entities", () => {
  expect(files.length).toBeGreaterThan(8);
});

it.each(files)("%s says of each attribute what it tells of a person", async (path) => {
  const module: Record<string, unknown> = await import(`./${path}`);
  const entities = Object.values(module).filter((value) => value instanceof Entity);
  const attributes = new Set(entities.flatMap(({ schema }) => Object.keys(schema.attributes)));
  const personal = (module.personal ?? {}) as Tags;
  expect(Object.keys(personal).toSorted()).toEqual([...attributes].toSorted());
});
