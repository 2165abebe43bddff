import type { Member, World } from "../src/testing/world.ts";

interface Firm {
  version: number;
  departments: { departmentID: string; name: string }[];
}
export interface Asked {
  readonly taskID: string;
  readonly version: number;
}

const NAME = "Sales";

/** The one department of these journeys; made when it is first asked for. */
export async function salesOf({ ann }: World): Promise<string> {
  const find = ({ departments }: Firm) => departments.find(({ name }) => name === NAME)?.departmentID;
  const firm = await ann.call<Firm>("GET", "/firm");
  const body = { version: firm.version, department: { name: NAME } };
  return find(firm) ?? find(await ann.call<Firm>("POST", "/firm/department", body)) ?? "";
}

const DAYS_3 = 3 * 86_400_000;

/** What Bob asks of somebody, to be done in three days. */
export async function ask(world: World, title: string, of: Member, more: object = {}): Promise<Asked> {
  const localDate = new Date(Date.now() + DAYS_3).toISOString().slice(0, 10);
  return world.bob.call<Asked>("POST", "/task", {
    title,
    departmentID: await salesOf(world),
    responsibleID: of.accountID,
    deadline: { localDate, zone: "Europe/Kyiv" },
    ...more,
  });
}
