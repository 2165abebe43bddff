import { parse } from "valibot";
import { beforeAll, expect, it } from "vitest";
import { read } from "../../resume/index.ts";
import { as, firmed } from "../../testing/as.ts";
import { race } from "../../testing/race.ts";
import { known } from "../index.ts";
import * as Change from "./index.ts";
import { Add } from "./model.ts";

beforeAll(() => firmed());

const recruiter = as("recruiter");
const input = (en: string, more: object = {}) =>
  parse(Add, { group: "service", labels: { en, ru: en, uk: en }, synonyms: [], ...more });
const named = async (text: string) => (await Change.ours()).match(text).map(({ competencyID }) => competencyID);

/** An entry of the list as it stands, in the shape of an edit. */
async function standing(competencyID: string) {
  const { group, labels, synonyms, hidden, version } = await Change.get(competencyID);
  return { group, labels, synonyms: [...synonyms], hidden, version };
}

it("knows an entry of the firm's own everywhere: in a text, in a search, in a résumé", async () => {
  const { competencyID } = await Change.add(recruiter, input("Zorbing", { synonyms: ["зорбинг"] }));
  expect(await named("Провожу зорбинг для гостей")).toEqual([competencyID]);
  expect((await Change.ours()).search("зорб", "ru").map((one) => one.competencyID)).toEqual([competencyID]);
  const resume = "Ann Example\nann@example.com\n\nSkills\nZorbing, Cooking\n";
  const now = "2026-03-02";
  const { fields } = await read(new TextEncoder().encode(resume), { now, competencies: await Change.list() });
  expect(fields.competencies.map(({ value }) => value.competencyID)).toEqual([competencyID, "cooking"]);
  expect(fields.otherSkills).toEqual([]);
});

it("renames an entry of the list, which is still found by its old names", async () => {
  const before = await standing("tiling");
  const labels = { en: "Tile setting", ru: "Плиточник", uk: "Плиточник" };
  const change = await Change.edit(recruiter, "tiling", {
    ...before,
    labels,
    synonyms: [...before.synonyms, ...Object.values(before.labels)],
  });
  expect(change).toMatchObject({ labels, added: [], removed: [], version: 1 });
  expect((await Change.ours()).find("tiling")?.labels).toEqual(labels);
  expect(await named("укладка плитки; плиточник")).toEqual(["tiling"]);
});

it("no longer finds what a name was taken from, and hides what the firm does not want", async () => {
  const before = await standing("excel");
  await Change.edit(recruiter, "excel", { ...before, synonyms: before.synonyms.filter((one) => one !== "эксель") });
  expect(await named("эксель, Excel")).toEqual(["excel"]);
  expect(await named("эксель")).toEqual([]);
  await Change.edit(recruiter, "astronomy", { ...(await standing("astronomy")), hidden: true });
  const known = await Change.ours();
  expect(known.match("Астрономия")).toEqual([]);
  expect(known.search("астрон", "ru")).toEqual([]);
  expect(known.list().some(({ competencyID }) => competencyID === "astronomy")).toBe(false);
  expect(known.find("astronomy")?.labels.ru).toBe("Астрономия");
});

it("goes back to the list", async () => {
  const before = await standing("botany");
  await Change.edit(recruiter, "botany", { ...before, labels: { en: "Plants", ru: "Растения", uk: "Рослини" } });
  await Change.restore(recruiter, "botany");
  expect(await standing("botany")).toEqual(before);
});

it("gives no name twice, whatever its case, and says whose it is", async () => {
  await expect(Change.add(recruiter, input("Продажами"))).rejects.toMatchObject({
    code: "competency.name_taken",
    data: { name: "Продажами", competencyID: "sales" },
  });
  const before = await standing("zoology");
  await expect(
    Change.edit(recruiter, "zoology", { ...before, synonyms: [...before.synonyms, "React"] }),
  ).rejects.toThrow("competency.name_taken");
});

it("keeps one of two edits made at once, and one of two made from the same version", async () => {
  const before = await standing("geology");
  const hide = () => Change.edit(recruiter, "geology", { ...before, hidden: true });
  expect(await race(2, hide)).toEqual(["db.stale", "ok"]);
  const next = await standing("geology");
  expect(await race(2, () => Change.edit(recruiter, "geology", { ...next, hidden: false }))).toEqual([
    "db.stale",
    "ok",
  ]);
});

it("keeps an entry of one's own: it may be hidden, but profiles that have it still know its name", async () => {
  const { competencyID } = await Change.add(recruiter, input("Geocaching"));
  await expect(Change.restore(recruiter, competencyID)).rejects.toThrow("competency.own");
  await Change.edit(recruiter, competencyID, { ...(await standing(competencyID)), hidden: true });
  expect(await named("Geocaching")).toEqual([]);
  expect((await Change.ours()).find(competencyID)?.labels.en).toBe("Geocaching");
});

it("knows no entry that neither the list nor the firm has", async () => {
  await expect(Change.get("nowhere")).rejects.toThrow("competency.missing");
  await expect(Change.edit(recruiter, "nowhere", { ...input("Nowhere"), version: 0 })).rejects.toThrow("missing");
});

it("is for those who hire", async () => {
  for (const role of ["manager", "head", "employee"] as const)
    await expect(Change.add(as(role), input("Sabotage"))).rejects.toThrow("access.forbidden");
});

it("takes a short name only as it was written, and alone", async () => {
  const change = { ...(await Change.add(recruiter, input("Qx"))) };
  const { match } = known([change]);
  expect(match("Qx, Excel").map((one) => one.competencyID)).toEqual([change.competencyID, "excel"]);
  expect(match("the qx is, and Qx too")).toEqual([]);
});
