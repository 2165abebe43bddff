import { Refused } from "@kolo/core/error";
import { Hono } from "hono";
import { absence } from "./absence.ts";
import { account } from "./account.ts";
import { ahead } from "./ahead.ts";
import { application } from "./application.ts";
import { competency } from "./competency.ts";
import { decision } from "./decision.ts";
import { double } from "./double.ts";
import { throughEdge } from "./edge.ts";
import { calendar, feed } from "./feed.ts";
import { firm } from "./firm.ts";
import { fit } from "./fit.ts";
import { identified } from "./identify.ts";
import { intake } from "./intake.ts";
import { diary, interview } from "./interview.ts";
import { lateness } from "./lateness.ts";
import { letter } from "./letter.ts";
import { merge } from "./merge.ts";
import { notice } from "./notice.ts";
import { once } from "./once.ts";
import { ownOrigin } from "./origin.ts";
import { person } from "./person.ts";
import { points } from "./points.ts";
import { problem } from "./problem.ts";
import { pulse } from "./pulse.ts";
import { redemption, reward } from "./reward.ts";
import { roster } from "./roster.ts";
import { run, runOf, template, welcome } from "./run.ts";
import { search } from "./search.ts";
import { session } from "./session.ts";
import { task } from "./task.ts";
import { thanks } from "./thanks.ts";
import { upload } from "./upload.ts";
import { vacancy } from "./vacancy.ts";

/** The whole HTTP API. `session` is open to who is not signed in; all the rest needs a session. */
export const app = new Hono()
  .basePath("/api")
  .onError(problem)
  .notFound(() => {
    throw new Refused("missing", "route.missing");
  })
  .use(throughEdge)
  .use(ownOrigin)
  .route("/session", session)
  .route("/welcome", welcome)
  .route("/feed", calendar)
  .use("/search", ahead)
  .use("/search/facets", ahead)
  .use(identified)
  .use(once)
  .route("/pulse", pulse)
  .route("/person", person)
  .route("/double", double)
  .route("/person", runOf)
  .route("/roster", roster)
  .route("/run", run)
  .route("/template", template)
  .route("/letter", letter)
  .route("/merge", merge)
  .route("/competency", competency)
  .route("/vacancy", vacancy)
  .route("/vacancy", application)
  .route("/vacancy", interview)
  .route("/vacancy", decision)
  .route("/vacancy", fit)
  .route("/interview", diary)
  .route("/lateness", lateness)
  .route("/task", task)
  .route("/points", points)
  .route("/reward", reward)
  .route("/redemption", redemption)
  .route("/thanks", thanks)
  .route("/search", search)
  .route("/upload", upload)
  .route("/feed", feed)
  .route("/intake", intake)
  .route("/firm", firm)
  .route("/account", account)
  .route("/absence", absence)
  .route("/notice", notice);

export type Api = typeof app;
