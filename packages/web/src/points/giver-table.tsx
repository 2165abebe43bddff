import type { Giver } from "@kolo/core/motivation/overview";
import { For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Empty } from "../ui/empty.tsx";
import { FigureLink } from "./figure-link.tsx";
import { meanGrade } from "./grades.ts";

/** From so many accepted tasks on it says something that all of them were paid in full. */
const ENOUGH = 5;

/** Who promises points and how: those who promise none, who pay everybody in full, or have used their budget up, are marked. */
export function GiverTable(props: { givers: readonly Giver[]; monthly: number }) {
  const colleagues = useColleagues();
  const words = () => t().points.manage;
  const marks = (giver: Giver) =>
    [
      giver.isSilent && words().silent,
      giver.g4 >= ENOUGH && giver.unpaid + giver.g1 + giver.g2 + giver.g3 === 0 && words().all,
      giver.reserved >= props.monthly && !giver.isSilent && words().exhausted,
    ].filter((mark) => typeof mark === "string");
  const rows = () =>
    props.givers.toSorted((one, other) => marks(other).length - marks(one).length || other.reserved - one.reserved);
  const figure = (head: string, of: string, value: (giver: Giver) => number) => ({
    head,
    number: true,
    cell: (giver: Giver) => (
      <FigureLink
        value={value(giver)}
        href={`/points/giver/${giver.giverID}?month=${giver.month}&of=${of}`}
        label={words().see(head, colleagues.nameOf(giver.giverID))}
      />
    ),
  });
  const columns = () => [
    {
      head: words().giver,
      cell: (giver: Giver) => (
        <span class="flex flex-wrap items-center gap-x-2 gap-y-1">
          {colleagues.nameOf(giver.giverID)}
          <For each={marks(giver)}>{(mark) => <Chip tone="outline">{mark}</Chip>}</For>
        </span>
      ),
    },
    figure(words().promised, "promised", ({ reserved }) => reserved),
    figure(words().given, "paid", ({ given }) => given),
    figure(words().unpaid, "unpaid", ({ unpaid }) => unpaid),
    { head: words().quality, number: true, cell: (giver: Giver) => meanGrade(giver) },
  ];
  return (
    <section class="grid min-w-0 content-start gap-2" aria-labelledby="givers">
      <h2 id="givers" class="font-semibold">
        {words().givers}
      </h2>
      <p class="text-muted">{words().who}</p>
      <Show when={colleagues.all().length > 0}>
        <div class="card overflow-hidden">
          <DataTable
            label={words().givers}
            columns={columns()}
            rows={rows()}
            empty={<Empty title={words().nothing} compact />}
          />
        </div>
      </Show>
    </section>
  );
}
