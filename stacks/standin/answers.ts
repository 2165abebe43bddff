import { type Formation, Refusal, type StackRecord } from "./formation.ts";

export const ACCOUNT = "123456789012";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** An object as XML, lists as `<member>`, in the shape of AWS's query protocol. */
function xml(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => `<member>${xml(one)}</member>`).join("");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `<${key}>${xml(inner)}</${key}>`)
      .join("");
  return escaped(String(value ?? ""));
}

export const answer = (action: string, result: object) =>
  `<${action}Response><${action}Result>${xml(result)}</${action}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${action}Response>`;

const described = ({ name, status, outputs, exports, updatedAt }: StackRecord) => ({
  StackId: `arn:aws:cloudformation:eu-central-1:${ACCOUNT}:stack/${name}/1`,
  StackName: name,
  CreationTime: updatedAt,
  StackStatus: status,
  EnableTerminationProtection: false,
  Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({
    OutputKey,
    OutputValue,
    ...Object.fromEntries(
      Object.entries(exports).flatMap(([name, value]) => (value === OutputValue ? [["ExportName", name]] : [])),
    ),
  })),
});

const identity = () => ({ Arn: `arn:aws:iam::${ACCOUNT}:user/rehearsal`, UserId: "AIDAREHEARSAL", Account: ACCOUNT });

const assumed = () => ({
  Credentials: {
    AccessKeyId: "AKIAREHEARSAL",
    SecretAccessKey: "rehearsal",
    SessionToken: "rehearsal",
    Expiration: new Date(Date.now() + 3_600_000).toISOString(),
  },
  AssumedRoleUser: { Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/rehearsal`, AssumedRoleId: "AROAREHEARSAL:1" },
});

type Ask = URLSearchParams;
type Answer = (ask: Ask) => object;

/** What STS and CloudFormation are asked in a deploy and a removal. `fetched` reads a template that was uploaded. */
export function actions(formation: Formation, fetched: (url: string) => string): Record<string, Answer> {
  const name = (ask: Ask) => (ask.get("StackName") ?? "").replace(/^arn:.*:stack\/([^/]+)\/.*$/, "$1");
  const now = () => new Date().toISOString();
  const body = (ask: Ask) => ask.get("TemplateBody") ?? fetched(ask.get("TemplateURL") ?? "");
  const sets = new Map<string, string>();
  const put = (ask: Ask) => ({ StackId: described(formation.put(name(ask), body(ask), now())).StackId });
  const change = (ask: Ask) => ({
    ChangeSetId: `arn:aws:cloudformation:eu-central-1:${ACCOUNT}:changeSet/rehearsal/1`,
    ChangeSetName: "rehearsal",
    StackId: `arn:aws:cloudformation:eu-central-1:${ACCOUNT}:stack/${name(ask)}/1`,
    Status: "CREATE_COMPLETE",
    ExecutionStatus: "AVAILABLE",
    Changes: [{ Type: "Resource" }],
  });
  return {
    GetCallerIdentity: identity,
    AssumeRole: assumed,
    DescribeStacks: (ask) => ({
      Stacks: ask.has("StackName")
        ? [described(formation.find(name(ask)))]
        : [...formation.stacks.values()].map(described),
    }),
    DescribeStackResources: (ask) => ({
      StackResources: Object.entries(formation.find(name(ask)).template.Resources).map(
        ([LogicalResourceId, { Type }]) => ({
          LogicalResourceId,
          ResourceType: Type,
          ResourceStatus: "CREATE_COMPLETE",
          Timestamp: now(),
        }),
      ),
    }),
    DescribeStackEvents: (ask) => ({ StackEvents: formation.find(name(ask)) && [] }),
    GetTemplate: (ask) => ({ TemplateBody: JSON.stringify(formation.find(name(ask)).template) }),
    GetTemplateSummary: () => ({ Parameters: [] }),
    ListImports: (ask) => {
      const Imports = formation.importers(ask.get("ExportName") ?? "");
      if (Imports.length === 0) throw new Refusal(`Export '${ask.get("ExportName")}' is not imported by any stack.`);
      return { Imports };
    },
    CreateStack: put,
    UpdateStack: put,
    CreateChangeSet: (ask) => {
      sets.set(name(ask), body(ask));
      return change(ask);
    },
    DescribeChangeSet: change,
    ExecuteChangeSet: (ask) => {
      formation.put(name(ask), sets.get(name(ask)) ?? "{}", now());
      return {};
    },
    UpdateTerminationProtection: (ask) => ({ StackId: name(ask) }),
    DeleteStack: (ask) => {
      formation.remove(name(ask));
      return {};
    },
  };
}

/** An answer, or the refusal as AWS words it, as status and body. */
export function replied(known: Record<string, Answer>, ask: Ask): [number, string] {
  const action = ask.get("Action") ?? "";
  try {
    const asked = known[action];
    if (!asked) throw new Refusal(`The rehearsal has no ${action}.`);
    return [200, answer(action, asked(ask))];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [
      400,
      `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${escaped(error.message)}</Message></Error></ErrorResponse>`,
    ];
  }
}
