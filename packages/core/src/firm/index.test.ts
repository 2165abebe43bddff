import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../commit.ts";
import { newID } from "../id.ts";
import { as, department, firmed, office } from "../testing/as.ts";
import { race } from "../testing/race.ts";
import * as Firm from "./index.ts";
import { within } from "./model.ts";

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

describe("its departments", () => {
  const keep = async (department: Firm.DepartmentEdit["department"]) =>
    Firm.keepDepartment(administrator, { version: await version(), department });
  const named = (firm: Firm.Info, name: string) =>
    firm.departments.find((one) => one.name === name)?.departmentID ?? "";

  it("are a tree: none is a part of itself, at whatever remove, or of one that is not there", async () => {
    const top = named(await keep({ name: "Trade" }), "Trade");
    const middle = named(await keep({ name: "Shops", parentID: top }), "Shops");
    const firm = await keep({ name: "Kyiv shops", parentID: middle });
    const bottom = named(firm, "Kyiv shops");
    expect(within(firm.departments, top)).toEqual([top, middle, bottom]);
    await expect(keep({ departmentID: top, name: "Trade", parentID: bottom })).rejects.toThrow(
      "firm.department_circular",
    );
    await expect(keep({ departmentID: top, name: "Trade", parentID: top })).rejects.toThrow("firm.department_circular");
    await expect(keep({ name: "Lost", parentID: newID("department") })).rejects.toThrow("firm.department_unknown");
    const moved = await keep({ departmentID: middle, name: "Shops" });
    expect(within(moved.departments, top)).toEqual([top]);
  });
});
