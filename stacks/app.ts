import { type App, Aspects, CfnResource, type IAspect, Tags } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import { Api } from "./api.ts";
import { Data } from "./data.ts";
import { Files } from "./files.ts";
import { Jobs } from "./jobs.ts";
import { Mail } from "./mail.ts";
import type { Settings } from "./settings.ts";
import { Watch } from "./watch.ts";
import { Web } from "./web.ts";

/** Helpers that CDK brings along run on a Node of its choice; AWS accepts them longer on ours. */
const newestNode: IAspect = {
  visit(node: IConstruct) {
    if (!(node instanceof CfnResource) || node.cfnResourceType !== "AWS::Lambda::Function") return;
    const { runtime } = node as CfnResource & { runtime?: unknown };
    if (runtime === undefined || /^nodejs/.test(String(runtime))) node.addPropertyOverride("Runtime", "nodejs24.x");
  },
};

/**
 * All stacks of one stage. What comes later may know what came before it, never the other way round.
 * @param account the AWS account, where it is known; else the one of the credentials that deploy
 */
export function kolo(app: App, settings: Settings, account?: string) {
  const { stage, region } = settings;
  const env = { region, ...(account && { account }) };
  const named = (part: string) => [`kolo-${stage}-${part}`, { settings, env }] as const;
  const data = new Data(app, ...named("data"));
  const web = new Web(app, ...named("web"));
  const { appOrigin } = web;
  const house = { settings, data, appOrigin };
  const files = new Files(app, named("files")[0], { settings, env, appOrigin });
  // SES tries the bucket when it is told of it.
  const mail = new Mail(app, ...named("mail"));
  mail.addDependency(files);
  const api = new Api(app, named("api")[0], { env, house, web });
  const jobs = new Jobs(app, named("jobs")[0], { env, house });
  const watch = new Watch(app, named("watch")[0], {
    settings,
    env,
    api: api.handler,
    watchdog: jobs.watchdog,
    dead: jobs.dead,
  });
  Tags.of(app).add("app", "kolo");
  Tags.of(app).add("stage", stage);
  Aspects.of(app).add(newestNode);
  return { data, mail, web, files, api, jobs, watch };
}
