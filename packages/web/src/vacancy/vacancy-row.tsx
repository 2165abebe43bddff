import type { Count, Info } from "@kolo/core/hiring/vacancy/model";
import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Chip } from "../ui/chip.tsx";
import { DeadlineChip } from "./deadline-chip.tsx";

/** One vacancy of the list: the whole row leads to its board. */
export function VacancyRow(props: { vacancy: Info & { count: Count }; place: string; manager: string }) {
  const said = () => props.vacancy.status === "draft" || props.vacancy.status === "cancelled";
  return (
    <li class="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-2.5 hover:bg-hover md:flex-nowrap md:px-6">
      <div class="min-w-0 flex-1 basis-60">
        <A
          href={`/vacancies/${props.vacancy.vacancyID}`}
          class="block truncate font-medium before:absolute before:inset-0"
        >
          {props.vacancy.title}
        </A>
        <span class="block truncate text-muted text-xs">{props.place}</span>
      </div>
      <div class="flex flex-wrap items-center gap-2 max-md:w-full md:w-48">
        <Show when={said()}>
          <Chip tone="outline">{t().vacancy.status[props.vacancy.status]}</Chip>
        </Show>
        <DeadlineChip vacancy={props.vacancy} />
      </div>
      <span class="num text-muted md:w-28">{t().unit.people(props.vacancy.count.active)}</span>
      <span class="num text-faint md:w-36">
        {t().vacancy.hiredOf(props.vacancy.count.hired, props.vacancy.openings)}
      </span>
      <span class="flex min-w-0 items-center gap-2 text-muted max-md:hidden md:w-40">
        <Show when={props.manager}>
          <Avatar name={props.manager} size={22} />
          <span class="truncate">{props.manager}</span>
        </Show>
      </span>
    </li>
  );
}
