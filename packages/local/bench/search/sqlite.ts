import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Doc } from "../../../core/src/search/document.ts";
import { nameKey, payStep, stepName, yearStep } from "../../../core/src/search/facet.ts";
import { comparable } from "../../../core/src/search/rates.ts";
import { termsOf } from "../../../core/src/search/terms.ts";
import type { Contender, Reply } from "./contender.ts";
import { rates } from "./questions.ts";
import { FACETS, some } from "./reply.ts";
import { stated } from "./sqlite-question.ts";

/** What is used of node:sqlite; the types of the Node we build with do not know it yet. */
interface Database {
  exec(sql: string): void;
  close(): void;
  prepare(sql: string): Prepared;
}
interface Prepared {
  setReturnArrays(on: boolean): void;
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}
type Sqlite = { DatabaseSync: new (path: string, options?: { readOnly: boolean }) => Database };
const { DatabaseSync } = process.getBuiltinModule("node:sqlite") as Sqlite;

/** Rows stand newest first, as in the product's own segment; every filter and facet has an index that covers it. */
const SHAPE = `
CREATE TABLE person (n INTEGER PRIMARY KEY, id TEXT, name REAL, changed INTEGER, months INTEGER, pay REAL,
  month_step INTEGER, pay_step INTEGER, city TEXT, source TEXT, schooling TEXT, blocked INTEGER);
CREATE TABLE has (value TEXT, n INTEGER, PRIMARY KEY (value, n)) WITHOUT ROWID;
CREATE TABLE speaks (value TEXT, n INTEGER, PRIMARY KEY (value, n)) WITHOUT ROWID;
CREATE TABLE tagged (value TEXT, n INTEGER, PRIMARY KEY (value, n)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(terms, content='', columnsize=0, detail=none,
  tokenize="unicode61 remove_diacritics 0 tokenchars '.+#/'");`;
const INDEXES = `
${["month_step", "pay_step", "city", "source", "schooling", "blocked", "pay", "months", "changed", "name"].map((column) => `CREATE INDEX by_${column} ON person (${column});`).join("\n")}
${["has", "speaks", "tagged"].map((table) => `CREATE INDEX of_${table} ON ${table} (n, value);`).join("\n")}
INSERT INTO words (words) VALUES ('optimize');
ANALYZE;
VACUUM;`;

let database: Database | undefined;
let bytes: Buffer | undefined;
const prepared = new Map<string, Prepared>();

/** A person's row, in the order of its columns. */
function facts(doc: Doc) {
  const pay = doc.pay && comparable(doc.pay, rates);
  const numbers = [doc.changed, doc.months, pay, yearStep(doc.months), payStep(pay)];
  const texts = [doc.city, doc.source, doc.schooling, Number(doc.blocked === true)];
  return [doc.personID, nameKey(doc.name), ...numbers, ...texts].map((value) => value ?? null);
}

function filled(into: Database, docs: readonly Doc[]): void {
  const put = (table: string, count: number) =>
    into.prepare(`INSERT OR IGNORE INTO ${table} VALUES (${Array(count).fill("?").join(",")})`);
  const person = put("person", 12);
  const lists = { has: put("has", 2), speaks: put("speaks", 2), tagged: put("tagged", 2) };
  const words = into.prepare("INSERT INTO words (rowid, terms) VALUES (?, ?)");
  into.exec("BEGIN");
  docs.forEach((doc, n) => {
    person.run(n, ...facts(doc));
    for (const { competencyID } of doc.competencies) lists.has.run(competencyID, n);
    for (const { code } of doc.languages) lists.speaks.run(code, n);
    for (const tag of doc.tags) lists.tagged.run(tag, n);
    words.run(n, [...termsOf(doc)].join(" "));
  });
  into.exec("COMMIT");
}

function shown(what: string, value: unknown): string {
  if (what === "blocked") return "true";
  return typeof value === "number" ? stepName(value) : String(value);
}

type Row = [what: string, value: unknown, count: number];
function replied(rows: readonly Row[]): Reply {
  const facets = Object.fromEntries(
    [...FACETS, "pay", "months", "blocked"].map((name) => [name, new Map<string, number>()]),
  );
  const reply = { total: 0, personIDs: [] as string[] };
  for (const [what, value, count] of rows) {
    if (what === "total") reply.total = count;
    else if (what === "page") reply.personIDs.push(value as string);
    else if (value !== null && !(what === "blocked" && value === 0)) facets[what]?.set(shown(what, value), count);
  }
  return { ...reply, facets: Object.fromEntries(Object.entries(facets).map(([name, counts]) => [name, some(counts)])) };
}

/** SQLite with FTS5, as Node 24 brings it: a file, wholly in its page cache, every statement prepared once. */
export const contender: Contender<Row[]> = {
  make: async (docs, folder) => {
    const made = new DatabaseSync(join(folder, "base.db"));
    made.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${SHAPE}`);
    filled(made, docs);
    made.exec(INDEXES);
    made.close();
  },
  fetch: (folder) => {
    bytes = readFileSync(join(folder, "base.db"));
  },
  open: (folder) => {
    // What is fetched must be a file before it can be opened.
    const path = join(folder, `open-${process.pid}.db`);
    if (bytes) writeFileSync(path, bytes);
    bytes = undefined;
    database = new DatabaseSync(path, { readOnly: true });
    database.exec("PRAGMA cache_size = -500000; PRAGMA temp_store = MEMORY;");
  },
  ask: (question) => {
    const { sql, values } = stated(question);
    const statement = prepared.get(sql) ?? database?.prepare(sql);
    if (!statement) throw new Error("not opened");
    prepared.set(sql, statement);
    statement.setReturnArrays(true);
    return statement.all(...values) as Row[];
  },
  reply: replied,
};
