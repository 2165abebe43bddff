/** What cdk-nag says of one resource, and why it stays so. `at` and `what` are looked for in the path and in the finding. */
interface Accepted {
  readonly rule: string;
  readonly at: RegExp;
  readonly what?: RegExp;
  readonly reason: string;
}

const HELPER = /^\/kolo-\w+-\w+\/Custom::/;

export const accepted: readonly Accepted[] = [
  {
    rule: "IAM5",
    at: /^\/kolo-\w+-(api|jobs)\/\w+Role\/Resource$/,
    what: /:s3:::kolo-\w+-files-[^/]*\/(files|text|tmp|scan|aside|inbox|mail|sample|search)\/\*\]$/,
    reason: "Objects come and go under their prefix; stacks/lambda.test.ts lists which Lambda may do what under which.",
  },
  {
    rule: "IAM5",
    at: /\/(SchedulerRoleForTarget-\w+|FileArrivedRole|ScanArrivedRole|MailArrivedRole)\/DefaultPolicy\/Resource$/,
    what: /^\[Resource::<\w+\.Arn>:\*\]$/,
    reason: "The star stands for versions of one function, as CDK's own grant writes it.",
  },
  {
    rule: "IAM5",
    at: HELPER,
    reason: "CDK's helper puts the page into its bucket at a deploy; nobody else can call it.",
  },
  { rule: "IAM4", at: HELPER, reason: "CDK's helper may write its log by AWS's own policy for that." },
  { rule: "L1", at: HELPER, reason: "CDK's helper brings the Python or Node it was tried with." },
  {
    rule: "APIG4",
    at: /-api\/Route\/Resource$/,
    reason:
      "The API knows its users by their session and CloudFront by a secret; a route without a rule in the policy is refused.",
  },
  {
    rule: "SMG4",
    at: /\/(Secret|EdgeSecret)\/Resource$/,
    reason:
      "A new secret would void every link and page cursor that is under way; docs/deploy says how to change it by hand.",
  },
  {
    rule: "S1",
    at: /\/(Bucket|Site)\/Resource$/,
    reason: "Who saw or downloaded a file is in Kolo's own audit; access logs would keep addresses of candidates.",
  },
  { rule: "CFR1", at: /\/Distribution\/Resource$/, reason: "Colleagues travel and candidates write from anywhere." },
  {
    rule: "CFR2",
    at: /\/Distribution\/Resource$/,
    reason:
      "A web firewall costs more a month than all the rest idle; sign-in is limited per account and address in the API.",
  },
  {
    rule: "CFR3",
    at: /\/Distribution\/Resource$/,
    reason: "Its logs would keep addresses of candidates and colleagues.",
  },
  {
    rule: "CFR4",
    at: /\/Distribution\/Resource$/,
    reason:
      "CloudFront's own name has a certificate with older TLS; a stage with a domain of its own asks for TLS 1.2.",
  },
];
