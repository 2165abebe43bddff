import { Stack, type StackProps } from "aws-cdk-lib";
import {
  CfnReceiptRule,
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  ReceiptRuleSet,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import { bucketName, RULE, ruleSetName } from "./files.ts";
import type { Settings } from "./settings.ts";

/**
 * Sending letters as the firm's own domain, and taking mail in for another one. Their owner still has to put the DKIM
 * names and the MX record into the domains' DNS.
 */
export class Mail extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props);
    const configurationSet = new ConfigurationSet(this, "Rules", {
      configurationSetName: `kolo-${settings.stage}`,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const domain = settings.mailFrom.replace(/^.*@/, "");
    new EmailIdentity(this, "Identity", { identity: Identity.domain(domain), configurationSet });
    const { mailDomain } = settings;
    if (mailDomain && mailDomain !== domain)
      new EmailIdentity(this, "IntakeIdentity", { identity: Identity.domain(mailDomain) });
    if (mailDomain) this.intake(settings, mailDomain);
  }

  /** Every mail to the domain is looked through for viruses and put into the bucket, where it calls its handler. */
  private intake(settings: Settings, domain: string): void {
    const rules = new ReceiptRuleSet(this, "Intake", { receiptRuleSetName: ruleSetName(settings) });
    new CfnReceiptRule(this, "Inbox", {
      ruleSetName: rules.receiptRuleSetName,
      rule: {
        name: RULE,
        enabled: true,
        recipients: [domain],
        scanEnabled: true,
        // Who sends résumés has whatever mail server they have.
        tlsPolicy: "Optional",
        actions: [{ s3Action: { bucketName: bucketName(this, settings), objectKeyPrefix: "inbox/" } }],
      },
    });
  }
}
