import { expect, it } from "vitest";
import { synthesised, template } from "./testing.ts";

const stacks = synthesised();
const mail = template(stacks.mail);

it("sends as the domain of the address letters come from, over TLS, and never again to who bounced or complained", () => {
  mail.hasResourceProperties("AWS::SES::EmailIdentity", { EmailIdentity: "firm.example" });
  mail.hasResourceProperties("AWS::SES::ConfigurationSet", {
    Name: "kolo-prod",
    DeliveryOptions: { TlsPolicy: "REQUIRE" },
    SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
  });
});

it("takes mail in for its own domain, looked through for viruses, under one prefix of the bucket", () => {
  mail.hasResourceProperties("AWS::SES::EmailIdentity", { EmailIdentity: "jobs.firm.example" });
  mail.hasResourceProperties("AWS::SES::ReceiptRuleSet", { RuleSetName: "kolo-prod" });
  mail.hasResourceProperties("AWS::SES::ReceiptRule", {
    Rule: {
      Name: "inbox",
      Enabled: true,
      Recipients: ["jobs.firm.example"],
      ScanEnabled: true,
      Actions: [{ S3Action: { ObjectKeyPrefix: "inbox/" } }],
    },
  });
  expect(stacks.mail.dependencies).toContain(stacks.files);
});

it("takes none in where no domain is named, and lets SES put nothing into the bucket", () => {
  const silent = synthesised("prod", { KOLO_MAIL_DOMAIN: "" });
  template(silent.mail).resourceCountIs("AWS::SES::ReceiptRule", 0);
  expect(JSON.stringify(template(silent.files).toJSON())).not.toContain("ses.amazonaws.com");
});
