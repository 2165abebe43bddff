import { App, type Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { kolo } from "./app.ts";
import { settings } from "./settings.ts";

const given = {
  KOLO_MAIL_FROM: "kolo@firm.example",
  KOLO_MAIL_DOMAIN: "jobs.firm.example",
  KOLO_OPERATOR: "operator@firm.example",
  // The real one is fetched by a deploy. Any folder stands for it in a template.
  KOLO_READER: "packages/functions/dist/event",
};

/** Every stack of a stage, without credentials, network or SST. */
export function synthesised(stage = "prod", env: Record<string, string> = {}, before = (_: App) => {}) {
  const app = new App({ context: { "aws:cdk:bundling-stacks": [] } });
  before(app);
  return kolo(app, settings(stage, { ...given, ...env }));
}

const templates = new WeakMap<Stack, Template>();

export function template(stack: Stack): Template {
  const made = templates.get(stack) ?? Template.fromStack(stack);
  templates.set(stack, made);
  return made;
}
