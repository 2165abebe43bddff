import { decimal, row } from "../csv.ts";
import { t } from "../text/index.ts";
import type { payroll } from "./queries.ts";

type Line = Awaited<ReturnType<typeof payroll>>["lines"][number];
interface Colleague {
  readonly name: string;
  readonly mail: string;
}

/** A month's material rewards as a file for a spreadsheet: what to pay or take back, and goods that somebody got. */
export function csv(lines: readonly Line[], colleague: (accountID: string) => Colleague | undefined): string {
  const { columns, due, back, rewardKind } = t().points.manage;
  const { month, name, mail, reward, points, amount, currency, kind, by, at } = columns;
  const heads = [month, name, mail, rewardKind, reward, points, amount, currency, kind, by, at];
  const values = (line: Line): string[] => [
    line.month,
    colleague(line.accountID)?.name ?? "",
    colleague(line.accountID)?.mail ?? "",
    t().reward.kinds[line.reward],
    line.name,
    String(line.price),
    line.money ? decimal(line.money.minor) : "",
    line.money?.currency ?? "",
    line.kind === "due" ? due : back,
    colleague(line.by)?.name ?? "",
    line.at,
  ];
  return `\ufeff${row(heads)}${lines.map((line) => row(values(line))).join("")}`;
}
