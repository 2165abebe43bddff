import { beforeAll, describe, expect, it } from "vitest";
import * as Person from "../people/person/index.ts";
import * as Profile from "../people/profile/index.ts";
import { as, firmed } from "../testing/as.ts";
import { somebody } from "../testing/finalist.ts";
import { lineParted, textParted } from "./contact.ts";
import * as Search from "./index.ts";
import type { Filter } from "./model.ts";

const recruiter = as("recruiter");
const ask = (line: string, filter: Filter = {}, ctx = recruiter) =>
  Search.find(ctx, { line, filter, from: 0, size: 20 });
const names = async (line: string, filter?: Filter) => (await ask(line, filter)).people.map(({ name }) => name).sort();

describe("a contact in a line", () => {
  it.each([
    "+380501234567",
    "+38 (050) 123-45-67",
    "0501234567",
    "050-1234567",
    "050123",
    "(050) 123 45 67",
    "380501234567",
    "8-9161234567",
    "8 916 123 45 67",
    "1234567",
    "123-45-67",
    "reach.me@",
    "reach.me@example.com",
  ])("%s", (line) => {
    expect(lineParted(line)).toEqual({ contacts: [line], words: "" });
  });
  it.each([
    "2000-3000",
    "3000 - 4000",
    "15000-20000 3",
    "100 000 - 120 000",
    "2000",
    "100000",
    "@",
    "react @ kyiv",
    "0-5",
  ])("%s is none", (line) => {
    expect(lineParted(line)).toEqual({ contacts: [], words: line });
  });
  it.each([
    ["react +38 050 123-45-67 kyiv", ["+38 050 123-45-67"], "react kyiv"],
    ["Olena reach.me@example.com, kyiv", ["reach.me@example.com"], "Olena , kyiv"],
    ["react до 100 000 000 сум", [], "react до 100 000 000 сум"],
    ["react 15000-20000 3 years", [], "react 15000-20000 3 years"],
    ["react (2000-3000)", [], "react (2000-3000)"],
    ["+380501234567 3 years", ["+380501234567"], "3 years"],
    ["0501234567 2000 eur", ["0501234567"], "2000 eur"],
    ["+38 050 123-45-67 5 лет", ["+38 050 123-45-67"], "5 лет"],
    ["380501234567 olena", ["380501234567"], "olena"],
  ])("%s", (line, contacts, words) => {
    const parted = lineParted(line);
    expect([parted.contacts, parted.words.replace(/\s+/g, " ").trim()]).toEqual([contacts, words]);
  });
  it("is known again among the words that were kept", () => {
    expect(textParted("1234567 Олена")).toEqual({ contacts: ["1234567"], words: "Олена" });
    expect(textParted("react 3+")).toEqual({ contacts: [], words: "react 3+" });
  });
});

describe("who is found by a contact", () => {
  const mail = "anna@reach.example";
  beforeAll(async () => {
    await firmed();
    await somebody("Anna Reach", [mail]);
    const { personID } = await somebody("Anton Reach", ["anton@reach.example"]);
    await Profile.edit(recruiter, personID, { version: 1, competencies: [{ competencyID: "react" }] });
  });
  it("meets what else was set, in the line and beside it", async () => {
    expect(await names("an@")).toEqual([]);
    expect(await names(mail)).toEqual(["Anna Reach"]);
    expect(await names("reach", { text: mail })).toEqual(["Anna Reach"]);
    expect(await names("anton", { text: mail })).toEqual([]);
    expect(await names("react", { text: mail })).toEqual([]);
    expect(await names("react anton@")).toEqual(["Anton Reach"]);
    expect(await names(mail, { text: "anton" })).toEqual([]);
    expect(await names("anton@", { text: mail })).toEqual([]);
  });
  it("is found again by what the line was read as", async () => {
    const { read } = await ask("react anton@", { text: "reach" });
    expect(read).toEqual({ all: [{ competencyID: "react", words: "react" }], text: "anton@ reach" });
    expect(await names("", read)).toEqual(["Anton Reach"]);
  });
  it("is counted to the last, and asked for more where they are too many to be", async () => {
    const many = Array.from({ length: 120 }, (_, at) => at);
    for (const at of many) await somebody(`Many ${at}`, [`many@${at}.example`]);
    expect((await ask("many@")).total).toBe(120);
    expect((await Person.list(recruiter, { q: "many@" })).people).toHaveLength(50);
    for (const at of many) await somebody(`More ${at}`, [`many@more${at}.example`]);
    await expect(ask("many@")).rejects.toMatchObject({ code: "search.too_many" });
    expect((await ask("many@more1.")).total).toBe(1);
  });
});
