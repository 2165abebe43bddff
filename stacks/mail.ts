import { Stack, type StackProps } from "aws-cdk-lib";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import type { Settings } from "./settings.ts";

/** Sending letters as the firm's own domain. Its owner still has to put the DKIM names into the domain's DNS. */
export class Mail extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props);
    const configurationSet = new ConfigurationSet(this, "Rules", {
      configurationSetName: `kolo-${settings.stage}`,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    new EmailIdentity(this, "Identity", {
      identity: Identity.domain(settings.mailFrom.replace(/^.*@/, "")),
      configurationSet,
    });
  }
}
