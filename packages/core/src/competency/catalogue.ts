import { care } from "./list/care.ts";
import { construction } from "./list/construction.ts";
import { data } from "./list/data.ts";
import { design } from "./list/design.ts";
import { development } from "./list/development.ts";
import { finance } from "./list/finance.ts";
import { infrastructure } from "./list/infrastructure.ts";
import { marketing } from "./list/marketing.ts";
import { office } from "./list/office.ts";
import { personal } from "./list/personal.ts";
import { sales } from "./list/sales.ts";
import { service } from "./list/service.ts";
import { testing } from "./list/testing.ts";
import { type Competency, Group } from "./model.ts";

const tables: Record<Group, string> = {
  development,
  infrastructure,
  data,
  testing,
  design,
  marketing,
  sales,
  office,
  personal,
  finance,
  construction,
  care,
  service,
};

/** A name as the list writes it: "^Excel" counts only in this case, "=Go" only so and alone between commas or lines. */
export interface Name {
  readonly text: string;
  readonly exact: boolean;
  readonly alone: boolean;
}

export interface Entry extends Competency {
  readonly names: readonly Name[];
}

const nameOf = (raw: string): Name => ({
  text: raw.replace(/^[=^]/, ""),
  exact: /^[=^]/.test(raw),
  alone: raw.startsWith("="),
});

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
