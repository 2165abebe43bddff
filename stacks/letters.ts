import { GetAccountCommand, GetEmailIdentityCommand, NotFoundException, SESv2Client } from "@aws-sdk/client-sesv2";

/** What still keeps letters from going out of a region as `mailFrom`; each a sentence that says what to do. */
export async function unsent(mailFrom: string, region: string): Promise<string[]> {
  const client = new SESv2Client({ region });
  const domain = mailFrom.replace(/^.*@/, "");
  try {
    const [identity, account] = await Promise.all([
      client.send(new GetEmailIdentityCommand({ EmailIdentity: domain })),
      client.send(new GetAccountCommand({})),
    ]);
    const names = (identity.DkimAttributes?.Tokens ?? []).map(
      (token) => `${token}._domainkey.${domain} CNAME ${token}.dkim.amazonses.com`,
    );
    return [
      ...(identity.VerifiedForSendingStatus
        ? []
        : [
            `No letter goes out before ${domain} has these names in its DNS (AWS then sees them within hours):`,
            ...names,
          ]),
      ...(account.ProductionAccessEnabled
        ? []
        : [
            "AWS holds this account in the SES sandbox, where only verified addresses get mail: ask to be let out (SES, Account dashboard).",
          ]),
    ];
  } catch (error) {
    if (error instanceof NotFoundException) return [`SES in ${region} does not know ${domain}: deploy again.`];
    throw error;
  } finally {
    client.destroy();
  }
}
