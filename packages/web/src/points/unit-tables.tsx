import type { Figure } from "@kolo/core/motivation/ledger/model";
import type { Total } from "@kolo/core/motivation/total/model";
import { t } from "../text/index.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Empty } from "../ui/empty.tsx";
import { FigureLink } from "./figure-link.tsx";
import { GRADES, meanGrade } from "./grades.ts";
import { useUnitName } from "./unit-name.ts";

type Row = Omit<Total, "month">;

/** What departments were given and spent in a month, and below it how good their paid work was; each figure opens its lines. */
export function UnitTables(props: { rows: readonly Row[]; month: string }) {
  const nameOf = useUnitName();
  const words = () => t().points.manage;
  const rows = () => props.rows.toSorted((one, other) => other.earned - one.earned);
  const graded = () => rows().filter((row) => GRADES.some((grade) => row[grade] > 0));
  const figure = (of: Exclude<Figure, "all">) => ({
    head: of === "unpaid" ? words().unpaid : words().figures[of],
    number: true,
    cell: (row: Row) => (
      <FigureLink
        value={row[of]}
        href={`/points/unit/${row.unit}?month=${props.month}&of=${of}`}
        label={words().see(words().figures[of], nameOf(row.unit))}
      />
    ),
  });
  const name = { head: t().points.manage.department, cell: (row: Row) => nameOf(row.unit) };
  const mean = { head: words().quality, number: true, desktopOnly: true, cell: (row: Row) => meanGrade(row) };
  return (
    <>
      <section class="grid min-w-0 content-start gap-2" aria-labelledby="by-department">
        <h2 id="by-department" class="font-semibold">
          {words().departments}
        </h2>
        <div class="card overflow-hidden">
          <DataTable
            label={words().departments}
            columns={[name, figure("earned"), figure("spent"), figure("paid"), figure("unpaid")]}
            rows={rows()}
            empty={<Empty title={words().nothing} compact />}
          />
        </div>
      </section>
      <section class="grid min-w-0 content-start gap-2" aria-labelledby="quality">
        <h2 id="quality" class="font-semibold">
          {words().looks}
        </h2>
        <p class="text-muted">{words().looksHint}</p>
        <div class="card overflow-hidden">
          <DataTable
            label={words().looks}
            columns={[name, mean, ...GRADES.map(figure)]}
            rows={graded()}
            empty={<Empty title={words().nothing} compact />}
          />
        </div>
      </section>
    </>
  );
}
