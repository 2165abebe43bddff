import type { RouteDefinition } from "@solidjs/router";
import { lazy } from "solid-js";
import { Shell } from "./shell/shell.tsx";

/** Every address of the product: one page each, loaded when it is opened. The first four need no session. */
export const routes: RouteDefinition[] = [
  { path: "/sign-in", component: lazy(() => import("./pages/sign-in.tsx")) },
  { path: "/join", component: lazy(() => import("./pages/join.tsx")) },
  { path: "/welcome", component: lazy(() => import("./pages/welcome.tsx")) },
  { path: "/setup", component: lazy(() => import("./pages/setup.tsx")) },
  {
    path: "/",
    component: Shell,
    children: [
      { path: "/", component: lazy(() => import("./pages/home.tsx")) },
      { path: "/vacancies", component: lazy(() => import("./pages/vacancies.tsx")) },
      { path: "/vacancies/new", component: lazy(() => import("./pages/vacancy-new.tsx")) },
      { path: "/vacancies/:id", component: lazy(() => import("./pages/vacancy-board.tsx")) },
      { path: "/vacancies/:id/list", component: lazy(() => import("./pages/vacancy-list.tsx")) },
      { path: "/vacancies/:id/fit", component: lazy(() => import("./pages/vacancy-fit.tsx")) },
      { path: "/vacancies/:id/interviews", component: lazy(() => import("./pages/vacancy-interviews.tsx")) },
      { path: "/vacancies/:id/decide", component: lazy(() => import("./pages/vacancy-decide.tsx")) },
      { path: "/vacancies/:id/edit", component: lazy(() => import("./pages/vacancy-edit.tsx")) },
      { path: "/candidates", component: lazy(() => import("./pages/candidates.tsx")) },
      { path: "/candidates/doubles", component: lazy(() => import("./pages/doubles.tsx")) },
      { path: "/candidates/:id", component: lazy(() => import("./pages/candidate.tsx")) },
      { path: "/interviews", component: lazy(() => import("./pages/interviews.tsx")) },
      { path: "/interviews/:id", component: lazy(() => import("./pages/interview.tsx")) },
      { path: "/tasks", component: lazy(() => import("./pages/tasks.tsx")) },
      { path: "/points", component: lazy(() => import("./pages/points.tsx")) },
      { path: "/points/standings", component: lazy(() => import("./pages/points-standings.tsx")) },
      { path: "/points/of/:id", component: lazy(() => import("./pages/points-of.tsx")) },
      { path: "/points/thanks", component: lazy(() => import("./pages/points-thanks.tsx")) },
      { path: "/points/desk", component: lazy(() => import("./pages/points-desk.tsx")) },
      { path: "/tasks/:id", component: lazy(() => import("./pages/task.tsx")) },
      { path: "/first-days", component: lazy(() => import("./pages/first-days.tsx")) },
      { path: "/first-days/:id", component: lazy(() => import("./pages/first-days-of.tsx")) },
      { path: "/templates", component: lazy(() => import("./pages/templates.tsx")) },
      { path: "/templates/:id", component: lazy(() => import("./pages/template.tsx")) },
      { path: "/lateness", component: lazy(() => import("./pages/lateness.tsx")) },
      { path: "/team", component: lazy(() => import("./pages/team.tsx")) },
      { path: "/settings", component: lazy(() => import("./pages/settings.tsx")) },
      { path: "/settings/competencies", component: lazy(() => import("./pages/competencies.tsx")) },
      { path: "/mailbox", component: lazy(() => import("./pages/mailbox.tsx")) },
      { path: "*missing", component: lazy(() => import("./pages/missing.tsx")) },
    ],
  },
];
