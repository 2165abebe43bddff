import * as v from "valibot";

/** What a deployment is told from outside: `--stage`, and environment variables. */
const Settings = v.pipe(
  v.strictObject({
    stage: v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9-]{0,19}$/, "The stage's name is 1 to 20 small Latin letters, digits and dashes."),
    ),
    region: v.pipe(
      v.string(),
      v.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "KOLO_REGION is an AWS region, such as eu-central-1."),
    ),
    mailFrom: v.pipe(
      v.string("KOLO_MAIL_FROM is missing: the address letters come from, such as kolo@firm.example."),
      v.email("KOLO_MAIL_FROM is not a mail address."),
    ),
    /** Where résumés are mailed to; its MX record leads to SES. Without it no mail comes in. */
    mailDomain: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, "KOLO_MAIL_DOMAIN is a bare name, such as jobs.firm.example."),
      ),
    ),
    domain: v.optional(
      v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, "KOLO_DOMAIN is a bare name, such as hr.firm.example.")),
    ),
    certificate: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^arn:aws:acm:us-east-1:\d{12}:certificate\/.+$/,
          "KOLO_CERTIFICATE is the ARN of a certificate in us-east-1.",
        ),
      ),
    ),
    /** Who is told of alarms and of a month that costs more than planned. */
    operator: v.optional(v.pipe(v.string(), v.email("KOLO_OPERATOR is not a mail address."))),
    /** Where the PDF reader for Lambda's processor lies, as `npm run deploy` fetched it. */
    reader: v.string(),
  }),
  v.check(({ domain, certificate }) => !domain === !certificate, "KOLO_DOMAIN and KOLO_CERTIFICATE go together."),
);
export type Settings = v.InferOutput<typeof Settings>;

export const REGION = "eu-central-1";
export const READER = "node_modules/.kolo/reader";

/** Reads them. @throws Error with one sentence that says what to do. */
export function settings(stage: string, env: Record<string, string | undefined>): Settings {
  const given = v.safeParse(Settings, {
    stage,
    region: env.KOLO_REGION ?? REGION,
    mailFrom: env.KOLO_MAIL_FROM,
    mailDomain: env.KOLO_MAIL_DOMAIN || undefined,
    domain: env.KOLO_DOMAIN,
    certificate: env.KOLO_CERTIFICATE,
    operator: env.KOLO_OPERATOR,
    reader: env.KOLO_READER ?? READER,
  });
  if (given.success) return given.output;
  throw new Error(given.issues[0].message);
}

/** Only these stages lose their data when they are removed. */
export const isPassing = ({ stage }: Pick<Settings, "stage">) => !/^prod/.test(stage);
