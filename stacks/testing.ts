import { App, type Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { kolo } from "./app.ts";
import { settings } from "./settings.ts";

const mail = { KOLO_MAIL_FROM: "kolo@firm.example", KOLO_OPERATOR: "operator@firm.example" };

/** Every stack of a stage, without credentials, network or SST. */
export function synthesised(stage = "prod", env: Record<string, string> = {}, before = (_: App) => {}) {
  const app = new App({ context: { "aws:cdk:bundling-stacks": [] } });
  before(app);
  return kolo(app, settings(stage, { ...mail, ...env }));
}

const templates = new WeakMap<Stack, Template>();

export function template(stack: Stack): Template {
  const made = templates.get(stack) ?? Template.fromStack(stack);
  templates.set(stack, made);
  return made;
}
