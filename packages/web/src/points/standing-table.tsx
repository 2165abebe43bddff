import type { table } from "@kolo/core/motivation/progress";
import { Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Empty } from "../ui/empty.tsx";
import { PersonLink } from "../ui/person-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useTable } from "./queries.ts";

type Row = Awaited<ReturnType<typeof table>>["rows"][number];

/** Everybody with points in a period; who has as many shares the place. Each name leads to what the points are made of. */
export function StandingTable(props: { period: string | undefined }) {
  const session = useSession();
  const standing = useTable(() => props.period);
  const rows = () => (standing.isSuccess ? standing.data.pages.flatMap((page) => page.rows) : []);
  const departmentOf = (unit: string) =>
    session.data?.firm?.departments.find(({ departmentID }) => departmentID === unit)?.name;
  const columns = () => [
    { head: t().points.columnPlace, cell: (row: Row) => (row.place ? num(row.place) : "–"), number: true },
    { head: t().points.columnName, cell: (row: Row) => <Colleague row={row} line={departmentOf(row.unit)} /> },
    { head: t().points.columnTasks, cell: (row: Row) => num(row.tasks), number: true, desktopOnly: true },
    {
      head: t().points.columnPoints,
      cell: (row: Row) => <span class="font-semibold text-points-ink">{num(row.points)}</span>,
      number: true,
    },
  ];
  return (
    <Show when={!standing.isPending} fallback={<Skeleton rows={6} />}>
      <div class="card overflow-hidden">
        <DataTable
          label={t().points.tableTitle}
          columns={columns()}
          rows={rows()}
          empty={<Empty title={t().points.tableNone} hint={t().points.tableNoneHint} />}
        />
      </div>
      <Show when={standing.hasNextPage}>
        <Button busy={standing.isFetchingNextPage} onClick={() => void standing.fetchNextPage()}>
          {t().ui.more}
        </Button>
      </Show>
    </Show>
  );
}

function Colleague(props: { row: Row; line: string | undefined }) {
  const colleagues = useColleagues();
  const session = useSession();
  const isMe = () => session.data?.account.accountID === props.row.accountID;
  const hasLeft = () => colleagues.all().find((one) => one.accountID === props.row.accountID)?.status === "left";
  return (
    <span class="flex items-center gap-2">
      <PersonLink
        name={colleagues.nameOf(props.row.accountID)}
        line={props.line}
        href={`/points/of/${isMe() ? "me" : props.row.accountID}`}
      />
      <Show when={isMe()}>
        <Chip tone="outline">{t().points.you}</Chip>
      </Show>
      <Show when={hasLeft()}>
        <Chip tone="outline">{t().points.left}</Chip>
      </Show>
    </span>
  );
}
