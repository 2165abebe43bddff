import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../commit.ts";
import { newID } from "../id.ts";
import { as, department, firmed, office } from "../testing/as.ts";
import { race } from "../testing/race.ts";
import * as Firm from "./index.ts";

beforeAll(() => firmed());
const administrator = as("administrator");
const version = async () => (await Firm.get()).version;

it("is one", async () => {
  const setup = { name: "Second", locale: "uk", currency: "UAH", office: "Lviv", zone: "Europe/Kyiv" } as const;
  await expect(Firm.setUp(administrator, setup)).rejects.toThrow("firm.exists");
  await expect(commit(administrator, [Firm.written(await Firm.get())], null)).rejects.toThrow("firm.exists");
});

describe("its parts", () => {
  it("are added and edited in place", async () => {
    const { officeID: _, ...fresh } = office;
    const added = await Firm.keepOffice(administrator, {
      version: await version(),
      office: { ...fresh, name: "Lviv" },
    });
    expect(added.offices.map(({ name }) => name)).toEqual(["Kyiv", "Lviv"]);
    const holidays = ["2026-08-24"];
    const edited = await Firm.keepOffice(administrator, { version: added.version, office: { ...office, holidays } });
    expect(edited.offices.map(({ name, holidays }) => [name, holidays])).toEqual([
      ["Kyiv", holidays],
      ["Lviv", []],
    ]);
    expect(await Firm.get()).toEqual(edited);
  });

  it("are each of the firm: nothing unknown is edited or referred to", async () => {
    const unknown = { ...office, officeID: newID("office") };
    await expect(Firm.keepOffice(administrator, { version: await version(), office: unknown })).rejects.toThrow(
      "firm.office_unknown",
    );
    const elsewhere = { ...department, officeID: unknown.officeID };
    await expect(
      Firm.keepDepartment(administrator, { version: await version(), department: elsewhere }),
    ).rejects.toThrow("firm.office_unknown");
    const nobody = { name: "Sales", headID: newID("account") };
    await expect(Firm.keepDepartment(administrator, { version: await version(), department: nobody })).rejects.toThrow(
      "account.missing",
    );
  });

  it("hold what the firm asks of a profile", async () => {
    const field = { label: "Shirt size", kind: "choice", choices: ["S", "M", "L"] } as const;
    const { fields } = await Firm.keepField(administrator, {
      version: await version(),
      field: { ...field, choices: [...field.choices] },
    });
    expect(fields).toMatchObject([field]);
  });
});

it("refuses the second of two changes made at once, with the fresh firm", async () => {
  const seen = await version();
  const outcomes = await race(2, (run) => Firm.edit(administrator, { version: seen, name: `Name ${run}` }));
  expect(outcomes).toEqual(["db.stale", "ok"]);
  await expect(Firm.edit(administrator, { version: seen, name: "Late" })).rejects.toMatchObject({
    data: { fresh: { version: seen + 1 } },
  });
});

it("is changed by administrators", async () => {
  await expect(Firm.edit(as("recruiter"), { version: 1, name: "Mine" })).rejects.toThrow("access.forbidden");
});
