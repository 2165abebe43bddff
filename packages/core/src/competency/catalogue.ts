import { agriculture } from "./list/agriculture.ts";
import { beauty } from "./list/beauty.ts";
import { care } from "./list/care.ts";
import { construction } from "./list/construction.ts";
import { data } from "./list/data.ts";
import { design } from "./list/design.ts";
import { development } from "./list/development.ts";
import { energy } from "./list/energy.ts";
import { engineering } from "./list/engineering.ts";
import { finance } from "./list/finance.ts";
import { hospitality } from "./list/hospitality.ts";
import { infrastructure } from "./list/infrastructure.ts";
import { law } from "./list/law.ts";
import { logistics } from "./list/logistics.ts";
import { manufacturing } from "./list/manufacturing.ts";
import { marketing } from "./list/marketing.ts";
import { media } from "./list/media.ts";
import { medicine } from "./list/medicine.ts";
import { office } from "./list/office.ts";
import { people } from "./list/people.ts";
import { personal } from "./list/personal.ts";
import { programming } from "./list/programming.ts";
import { sales } from "./list/sales.ts";
import { science } from "./list/science.ts";
import { security } from "./list/security.ts";
import { service } from "./list/service.ts";
import { teaching } from "./list/teaching.ts";
import { testing } from "./list/testing.ts";
import { transport } from "./list/transport.ts";
import { type Competency, Group } from "./model.ts";

const tables: Record<Group, string> = {
  development: development + programming,
  infrastructure,
  data,
  testing,
  design,
  media,
  marketing,
  sales,
  office,
  people,
  personal,
  finance,
  law,
  construction,
  engineering,
  manufacturing,
  energy,
  medicine,
  beauty,
  care,
  teaching,
  logistics,
  transport,
  hospitality,
  service,
  security,
  agriculture,
  science,
};

/**
 * A name as the list writes it: "^Excel" counts only in this case, "~planning" only alone between commas or lines,
 * "=Go" only so and alone.
 */
export interface Name {
  readonly text: string;
  readonly exact: boolean;
  readonly alone: boolean;
}

export interface Entry extends Competency {
  readonly names: readonly Name[];
}

function nameOf(raw: string): Name {
  const sign = raw.charAt(0);
  const exact = sign === "=" || sign === "^";
  const alone = sign === "=" || sign === "~";
  return { text: exact || alone ? raw.slice(1) : raw, exact, alone };
}

function entry(group: Group, row: string): Entry {
  const [competencyID = "", en = "", ru = "", uk = "", more = ""] = row.split("|").map((cell) => cell.trim());
  const synonyms = more.split(",").flatMap((one) => one.trim() || []);
  const names = [...new Set([en, ru, uk, ...synonyms].filter(Boolean))].map(nameOf);
  const label = (text: string) => nameOf(text || en).text;
  return {
    competencyID,
    group,
    labels: { en: label(en), ru: label(ru), uk: label(uk || ru) },
    synonyms: synonyms.map((one) => nameOf(one).text),
    names,
  };
}

const rows = (group: Group) =>
  tables[group]
    .split("\n")
    .filter((row) => row.includes("|"))
    .map((row) => entry(group, row));

let read: readonly Entry[] | undefined;

/** The whole list, read at the first question and not at import, so that it costs nothing where nobody asks. */
export function catalogue(): readonly Entry[] {
  read ??= Group.options.flatMap(rows);
  return read;
}
