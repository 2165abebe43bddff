/** A stack as CloudFormation would know it. Nothing is made; what its template says is looked at. */
export interface StackRecord {
  name: string;
  status: string;
  template: Template;
  exports: Record<string, string>;
  outputs: Record<string, string>;
  updatedAt: string;
}

interface Template {
  Resources: Record<string, { Type: string; DeletionPolicy?: string }>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: unknown } }>;
}

/** CDK's own first stack comes as YAML: what it gives is known, and not looked into. */
const BOOTSTRAP: Template = {
  Resources: {},
  Outputs: {
    BootstrapVersion: { Value: "30" },
    BucketName: { Value: "cdk-hnb659fds-assets-123456789012-eu-central-1" },
  },
};

/** What CloudFormation says no with. */
export class Refusal extends Error {}

/** The stacks of one account and region. */
export class Formation {
  readonly stacks = new Map<string, StackRecord>();
  /** Resources that a removed stack left standing, as its template asks. */
  readonly retained: string[] = [];

  find(name: string): StackRecord {
    const known = this.stacks.get(name);
    if (!known) throw new Refusal(`Stack with id ${name} does not exist`);
    return known;
  }

  /** Makes or changes a stack. @throws Refusal where a value it imports is exported by nobody */
  put(name: string, text: string, now: string): StackRecord {
    const template: Template = text.startsWith("{") ? JSON.parse(text) : BOOTSTRAP;
    const others = [...this.stacks.values()].filter((one) => one.name !== name);
    for (const wanted of imports(template)) {
      if (!others.some(({ exports }) => wanted in exports)) throw new Refusal(`No export named ${wanted} found.`);
    }
    const given = Object.entries(template.Outputs ?? {});
    const outputs = Object.fromEntries(given.map(([key, { Value }]) => [key, told(Value)]));
    const exports = Object.fromEntries(
      given.flatMap(([key, { Export }]) => (Export ? [[told(Export.Name), outputs[key] ?? ""]] : [])),
    );
    const status = this.stacks.has(name) ? "UPDATE_COMPLETE" : "CREATE_COMPLETE";
    const record = { name, status, template, exports, outputs, updatedAt: now };
    this.stacks.set(name, record);
    return record;
  }

  /** Removes a stack. @throws Refusal while another one uses what it exports */
  remove(name: string): void {
    const known = this.stacks.get(name);
    if (!known) return;
    for (const other of this.stacks.values()) {
      const used = other.name === name ? [] : imports(other.template).filter((wanted) => wanted in known.exports);
      if (used.length > 0) throw new Refusal(`Export ${used[0]} cannot be deleted as it is in use by ${other.name}`);
    }
    for (const [id, { DeletionPolicy }] of Object.entries(known.template.Resources))
      if (DeletionPolicy === "Retain") this.retained.push(`${name}/${id}`);
    this.stacks.delete(name);
  }

  importers = (wanted: string) =>
    [...this.stacks.values()].filter(({ template }) => imports(template).includes(wanted)).map(({ name }) => name);
}

function imports(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "Fn::ImportValue" && typeof inner === "string" ? [inner] : imports(inner),
  );
}

/** A value as text; what only a real account could know stands in its own words. */
const told = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
