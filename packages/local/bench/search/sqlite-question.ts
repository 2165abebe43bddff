import type { Plan, Span } from "../../../core/src/search/plan.ts";
import type { Question } from "./contender.ts";
import { FACETS } from "./reply.ts";

type Value = string | number;
export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** Values of a statement, in the order in which its text asks for them. */
class Values {
  readonly all: Value[] = [];
  put(value: Value): string {
    this.all.push(value);
    return `?${this.all.length}`;
  }
  some(values: readonly Value[]): string {
    return values.map((value) => this.put(value)).join(",");
  }
}

/** Where each facet of a person's row stands, and of which table those are that a person may have several of. */
const COLUMN = {
  months: "month_step",
  pay: "pay_step",
  cities: "city",
  sources: "source",
  schooling: "schooling",
  blocked: "blocked",
};
const TABLE = { competencies: "has", languages: "speaks", tags: "tagged" };
type Own = keyof typeof COLUMN;

function within(column: string, { from, to, unknown }: Span, values: Values): string {
  const bounds = [
    ...(from === undefined ? [] : [`${column} >= ${values.put(from)}`]),
    ...(to === undefined ? [] : [`${column} <= ${values.put(to)}`]),
  ].join(" AND ");
  return unknown ? `(${column} IS NULL OR (${bounds}))` : `(${column} IS NOT NULL AND ${bounds})`;
}

/** Filters whose own facet is counted without them. */
function sidesOf({ months, pay, cities }: Plan, values: Values): Partial<Record<Own, string>> {
  return {
    ...(months && { months: within("p.months", months, values) }),
    ...(pay && { pay: within("p.pay", pay, values) }),
    ...(cities && { cities: `p.city IN (${values.some(cities)})` }),
  };
}

/** What must hold, and the tables it is read from: the lists of who has a competency are met first. */
function mustsOf({ all, any, words }: Plan, values: Values): { from: string; where: string[] } {
  const lists = all.map(({ competencyID }, at) => ({ at: `c${at}`, is: `c${at}.value = ${values.put(competencyID)}` }));
  const [first, ...others] = lists;
  const from = first
    ? `has ${first.at} ${others.map(({ at, is }) => `JOIN has ${at} ON ${at}.n = c0.n AND ${is}`).join(" ")} JOIN person p ON p.n = c0.n`
    : "person p";
  const match = words.map(({ terms }) => `(${terms.map((term) => `"${term}"`).join(" OR ")})`).join(" AND ");
  return {
    from,
    where: [
      ...(first ? [first.is] : []),
      ...(any.length > 0
        ? [`p.n IN (SELECT n FROM has WHERE value IN (${values.some(any.map(({ competencyID }) => competencyID))}))`]
        : []),
      ...(match ? [`p.n IN (SELECT rowid FROM words WHERE words MATCH ${values.put(match)})`] : []),
    ],
  };
}

const ORDER = { recent: "n", changed: "changed", name: "name", months: "months", pay: "pay" };

/** A question as one statement: rows of `what, value, count`; of the page `what` is "page" and `count` its place. */
export function stated({ plan, from: skip, size }: Question): Statement {
  const values = new Values();
  const musts = mustsOf(plan, values);
  const sides = sidesOf(plan, values);
  const names = Object.keys(sides) as Own[];
  const bare = musts.where.length === 0 && names.length === 0;
  const flags = names.map((name) => `, ${sides[name]} AS ok_${name}`).join("");
  const where = musts.where.length > 0 ? `WHERE ${musts.where.join(" AND ")}` : "";
  const column = ORDER[plan.order.by];
  const columns = [...new Set(["n", column, ...Object.values(COLUMN)])].map((one) => `p.${one}`).join(", ");
  const base = `base AS MATERIALIZED (SELECT ${columns}${flags} FROM ${musts.from} ${where})`;
  const kept = (but?: Own) => {
    const others = names.filter((name) => name !== but).map((name) => `ok_${name}`);
    return others.length > 0 ? `WHERE ${others.join(" AND ")}` : "";
  };
  const rows = bare ? "person" : "base";
  const own = (Object.keys(COLUMN) as Own[]).map(
    (name) => `SELECT '${name}', ${COLUMN[name]}, count(*) FROM ${rows} ${kept(name)} GROUP BY 2`,
  );
  const hits = `hits AS MATERIALIZED (SELECT n FROM base ${kept()})`;
  const lists = FACETS.filter((name) => name in TABLE).map((name) => {
    const table = TABLE[name as keyof typeof TABLE];
    return `SELECT '${name}', value, count(*) FROM ${bare ? table : `hits JOIN ${table} USING (n)`} GROUP BY 2`;
  });
  const way = plan.order.descending === (plan.order.by !== "recent") ? "DESC" : "ASC";
  const order = plan.order.by === "recent" ? `n ${way}` : `${column} ${way} NULLS LAST, n`;
  const page = `SELECT 'page', (SELECT id FROM person WHERE n = found.n), 0 FROM (SELECT n FROM ${rows} ${kept()} ORDER BY ${order} LIMIT ${values.put(size)} OFFSET ${values.put(skip)}) found`;
  const total = `SELECT 'total', 0, count(*) FROM ${rows} ${kept()}`;
  const all = [total, page, ...own, ...lists].join(" UNION ALL ");
  return { sql: bare ? all : `WITH ${base}, ${hits} ${all}`, values: values.all };
}
