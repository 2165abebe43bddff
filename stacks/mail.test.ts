import { it } from "vitest";
import { synthesised, template } from "./testing.ts";

const mail = template(synthesised().mail);

it("sends as the domain of the address letters come from, over TLS, and never again to who bounced or complained", () => {
  mail.hasResourceProperties("AWS::SES::EmailIdentity", { EmailIdentity: "firm.example" });
  mail.hasResourceProperties("AWS::SES::ConfigurationSet", {
    Name: "kolo-prod",
    DeliveryOptions: { TlsPolicy: "REQUIRE" },
    SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
  });
});
