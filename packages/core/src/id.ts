import { monotonicFactory } from "ulidx";
import * as v from "valibot";

const prefixes = {
  account: "acc",
  absence: "abs",
  office: "off",
  department: "dep",
  field: "fld",
  person: "per",
  activity: "act",
  document: "doc",
  upload: "upl",
  vacancy: "vac",
  stage: "stg",
  interview: "int",
  decision: "dec",
  offer: "ofr",
  task: "tsk",
  run: "run",
  step: "stp",
  line: "lin",
  competency: "cmp",
  adjustment: "adj",
  reward: "rwd",
  redemption: "rdm",
  thanks: "thx",
  change: "chg",
  segment: "seg",
  view: "viw",
  template: "tpl",
  merge: "mrg",
  erasure: "ers",
  letter: "ltr",
  import: "imp",
  incoming: "inc",
} as const;
export type Entity = keyof typeof prefixes;

const ulid = monotonicFactory();

/** Time-ordered and self-describing: `vac-01j…` says what it is in a log line or a URL. Lower case, as table keys are. */
export const newID = (entity: Entity) => idOf(entity, ulid().toLowerCase());

/** The id with these 26 signs after its prefix. */
export const idOf = (entity: Entity, signs: string) => `${prefixes[entity]}-${signs}`;

/** Only what this lets through goes into a table key: no `#`, so composed keys cannot collide. */
export const ID = (entity: Entity) =>
  v.pipe(v.string(), v.regex(new RegExp(`^${prefixes[entity]}-[0-9a-hjkmnp-tv-z]{26}$`)));
