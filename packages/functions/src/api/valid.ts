import { Refused } from "@kolo/core/error";
import type { MiddlewareHandler } from "hono";
import { validator } from "hono/validator";
import * as v from "valibot";

type Validated<Target extends string, Schema extends v.GenericSchema> = {
  in: Record<Target, v.InferInput<Schema>>;
  out: Record<Target, v.InferOutput<Schema>>;
};

/** Half of a pair of UTF-16, which no table can keep, becomes U+FFFD, as browsers do (WHATWG Infra, "scalar value string"). */
const text = (words: string) => words.replace(/\p{Surrogate}/gu, "\ufffd");

function scalar(value: unknown): unknown {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map(scalar);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [text(key), scalar(one)]));
}

/**
 * Parses what came over the wire, once. Bad input is thrown, not returned, so a route's response type
 * (which the web client is built from) is only ever its success.
 */
export const valid = <Target extends "json" | "query" | "param", Schema extends v.GenericSchema>(
  target: Target,
  schema: Schema,
) =>
  validator(target, (value: unknown) => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return scalar(parsed.output);
    const fields = Object.fromEntries(parsed.issues.map((issue) => [v.getDotPath(issue) ?? "", issue.type]));
    throw new Refused("invalid", "input.invalid", { fields });
  }) as unknown as MiddlewareHandler<object, string, Validated<Target, Schema>, never>;
