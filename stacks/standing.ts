import { CloudFormationClient, paginateDescribeStacks } from "@aws-sdk/client-cloudformation";
import { Halt } from "./halt.ts";

/** A stack of a stage, and how CloudFormation says it stands, such as `UPDATE_COMPLETE`. */
export interface Standing {
  readonly name: string;
  readonly status: string;
}

/** The stacks of a stage that are there now. @throws Halt when AWS cannot be asked */
export async function standing(stage: string, region: string): Promise<Standing[]> {
  const client = new CloudFormationClient({ region, maxAttempts: 2 });
  const found: Standing[] = [];
  try {
    for await (const { Stacks } of paginateDescribeStacks({ client }, {}))
      for (const { StackName = "", StackStatus = "" } of Stacks ?? [])
        if (StackName.startsWith(`kolo-${stage}-`)) found.push({ name: StackName, status: StackStatus });
  } catch (error) {
    throw unheard(error, region);
  } finally {
    client.destroy();
  }
  return found;
}

/** What it means when AWS does not answer, by the name of its error. */
const UNHEARD: Record<string, (region: string) => string> = {
  ENOTFOUND: (region) =>
    `There is no AWS in ${region}: set KOLO_REGION to a region of yours, such as eu-central-1, and try again.`,
  InvalidClientTokenId: (region) =>
    `AWS does not know these credentials in ${region}: check AWS_PROFILE, and that the account has this region switched on.`,
  ExpiredToken: () => "The AWS credentials have expired: sign in again (aws sso login), then try again.",
  AccessDenied: () =>
    "These credentials may not look at CloudFormation: use ones that may make what docs/deploy lists, and try again.",
};

function unheard(error: unknown, region: string): unknown {
  if (!(error instanceof Error)) return error;
  const name = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const said = UNHEARD[name] ?? UNHEARD[error.name];
  return said ? new Halt(said(region)) : error;
}

/** Why nothing can be done to a stage now; undefined when something can. */
export function busy(stage: string, stacks: readonly Standing[]): string | undefined {
  const one = stacks.find(({ status }) => status.endsWith("_IN_PROGRESS"));
  return (
    one && `Another deploy or removal of ${stage} is under way (${told(one)}): wait until it has ended, then try again.`
  );
}

/**
 * Why a stage cannot be deployed to as it stands; undefined when it can. Statuses:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
 */
export function broken(stage: string, stacks: readonly Standing[]): string | undefined {
  const some = stacks.filter(({ status }) => status === "ROLLBACK_COMPLETE" || status.endsWith("_FAILED"));
  if (some.length === 0) return undefined;
  return `An earlier deploy of ${stage} left ${some.map(told).join(", ")}: read its first failed resource and remove that stack in the CloudFormation console, then deploy again.`;
}

/** What is there after a deploy or removal that stopped on its way, so that nothing is left behind without a name. */
export const leftBehind = (stacks: readonly Standing[]): string =>
  stacks.length === 0 ? "Nothing of it stands." : `What stands: ${stacks.map(told).join(", ")}.`;

const told = ({ name, status }: Standing) => `${name} ${status}`;
