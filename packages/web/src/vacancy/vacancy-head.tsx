import { can } from "@kolo/core/access/policy/model";
import { type JSX, Show } from "solid-js";
import { useActor } from "../actor.ts";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";
import { Board, Calendar, Rows, Scale, UserSearch } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { ActMenu } from "./act-menu.tsx";
import { DeadlineChip } from "./deadline-chip.tsx";
import { FillOffer } from "./fill-offer.tsx";
import { HeldBy } from "./held-by.tsx";
import type { Shown } from "./queries.ts";

/** The head of every page of a vacancy: its title, how it stands to its deadline, its views, what can be done with it. */
export function VacancyHead(props: {
  vacancy: Shown;
  actions?: JSX.Element;
  /** A line between the title and the views. */
  children?: JSX.Element;
}) {
  const actor = useActor();
  const may = (action: "edit" | "decide" | "work") => {
    const user = actor();
    return user !== undefined && can(user, "vacancy", action, props.vacancy);
  };
  const at = (view: string) => `/vacancies/${props.vacancy.vacancyID}${view}`;
  const tabs = () => [
    { href: at(""), label: t().vacancy.board, icon: Board },
    { href: at("/list"), label: t().vacancy.list, icon: Rows },
    ...(may("work") ? [{ href: at("/fit"), label: t().fit.title, icon: UserSearch }] : []),
    { href: at("/interviews"), label: t().interview.title, icon: Calendar },
    ...(may("decide") ? [{ href: at("/decide"), label: t().decision.title, icon: Scale }] : []),
  ];
  const unopened = () => props.vacancy.status === "draft" || props.vacancy.status === "cancelled";
  return (
    <PageHead
      title={props.vacancy.title}
      marks={
        <>
          <Show when={unopened()}>
            <Chip tone="outline">{t().vacancy.status[props.vacancy.status]}</Chip>
          </Show>
          <DeadlineChip vacancy={props.vacancy} />
        </>
      }
      actions={
        <>
          <Show when={may("edit")}>
            <ActMenu vacancy={props.vacancy} />
          </Show>
          {props.actions}
        </>
      }
    >
      <HeldBy vacancy={props.vacancy} />
      <Show when={may("edit")}>
        <FillOffer vacancy={props.vacancy} />
      </Show>
      {props.children}
      <Tabs label={t().vacancy.views} tabs={tabs()} />
    </PageHead>
  );
}
