import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from "@aws-sdk/client-ses";
import { ruleSetName } from "./files.ts";
import type { Settings } from "./settings.ts";

/*
 * SES takes mail in by one set of rules for an account and region, and CloudFormation cannot say which. Ours is put in
 * place when there is none; another one may be somebody's, so it stays, and a sentence says what to do.
 */

/** Lets mail come in by this stage's rule. @returns what is still to do, each a sentence */
export async function receiving(settings: Settings): Promise<string[]> {
  const { mailDomain, region } = settings;
  if (mailDomain === undefined) return [];
  const ours = ruleSetName(settings);
  const active = await inForce(region);
  if (active === undefined) await put(region, ours);
  const mx = `Mail comes in once ${mailDomain} has this record in its DNS: MX 10 inbound-smtp.${region}.amazonaws.com`;
  if (active === undefined || active === ours) return [mx];
  return [
    mx,
    `SES in ${region} takes mail in by the rules ${active}: copy the rule of ${ours} there, or switch with aws ses set-active-receipt-rule-set --rule-set-name ${ours} --region ${region}`,
  ];
}

/** Takes our rules out of force, so that they can be removed. */
export async function received(settings: Settings): Promise<void> {
  if (settings.mailDomain !== undefined && (await inForce(settings.region)) === ruleSetName(settings))
    await put(settings.region, undefined);
}

async function inForce(region: string): Promise<string | undefined> {
  const client = new SESClient({ region });
  try {
    return (await client.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name;
  } finally {
    client.destroy();
  }
}

async function put(region: string, RuleSetName: string | undefined): Promise<void> {
  const client = new SESClient({ region });
  try {
    await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName }));
  } finally {
    client.destroy();
  }
}
