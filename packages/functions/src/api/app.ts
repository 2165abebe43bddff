import { Refused } from "@kolo/core/error";
import { Hono } from "hono";
import { identified } from "./identify.ts";
import { once } from "./once.ts";
import { ownOrigin } from "./origin.ts";
import { problem } from "./problem.ts";
import { pulse } from "./pulse.ts";
import { session } from "./session.ts";

/** The whole HTTP API. `session` is open to who is not signed in; all the rest needs a session. */
export const app = new Hono()
  .basePath("/api")
  .onError(problem)
  .notFound(() => {
    throw new Refused("missing", "route.missing");
  })
  .use(ownOrigin)
  .route("/session", session)
  .use(identified)
  .use(once)
  .route("/pulse", pulse);

export type Api = typeof app;
