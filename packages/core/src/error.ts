/** Why the domain said no. The API turns each kind into one HTTP status; nothing else in core knows about HTTP. */
export type Kind = "invalid" | "unauthenticated" | "forbidden" | "missing" | "conflict" | "limited";

/** An expected "no", carrying a stable code the web app translates. Anything else thrown is a bug. */
export class Refused<Code extends string = string> extends Error {
  override readonly name = "Refused";
  readonly kind: Kind;
  readonly code: Code;
  readonly data: Record<string, unknown>;

  constructor(kind: Kind, code: Code, data: Record<string, unknown> = {}) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.data = data;
  }
}

/** Names the refusals of one module once: `const refuse = refusals("vacancy", { missing: "missing" })`. */
export function refusals<Module extends string, Names extends string>(module: Module, kinds: Record<Names, Kind>) {
  return (name: Names, data?: Record<string, unknown>) =>
    new Refused<`${Module}.${Names}`>(kinds[name], `${module}.${name}`, data);
}

/** The codes a module can refuse with, for dictionaries that must cover them all. */
export type CodeOf<Refuse extends (...args: never[]) => Refused> = ReturnType<Refuse>["code"];
