import type { Info } from "@kolo/core/hiring/application/model";
import type { Stage, Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "../text/index.ts";
import Menu, { type MenuGroup } from "../ui/menu.tsx";
import { StageDot } from "../ui/stage-dot.tsx";
import type { Acts } from "./acts.ts";
import type { Desk } from "./desk.ts";

/** Where to, or no further: for one person, or for all that are selected. */
export default function PersonMenu(props: {
  desk: Desk;
  acts: Acts;
  vacancy: Vacancy;
  mayWork: boolean;
  people: readonly Info[];
  anchor: HTMLElement | undefined;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const only = () => (props.people.length === 1 ? props.people[0] : undefined);
  const name = () => only()?.card.name ?? t().application.selected(props.people.length);
  const item = (stage: Stage, at: number, all: number) =>
    stage.type === "hired"
      ? {
          label: t().application.decideHire,
          mark: <StageDot share={1} hired />,
          onSelect: () => navigate(`/vacancies/${props.vacancy.vacancyID}/decide`),
        }
      : {
          label: stage.name,
          mark: <StageDot share={all > 1 ? at / (all - 1) : 0} />,
          onSelect: () => {
            props.acts.move(props.people, stage);
            props.desk.clear();
          },
        };
  const moving = (): MenuGroup[] => {
    const { stages } = props.vacancy;
    const at = stages.findIndex(({ stageID }) => stageID === only()?.stageID);
    return [
      {
        label: t().application.moveTo,
        ...(at >= 0 && { chosen: at }),
        items: stages.map((stage, place) => item(stage, place, stages.length)),
      },
      {
        items: [
          { label: t().application.reject, onSelect: () => props.desk.ask({ kind: "reject", people: props.people }) },
          {
            label: t().application.withdraw,
            onSelect: () => props.desk.ask({ kind: "withdraw", people: props.people }),
          },
        ],
      },
    ];
  };
  const working = (): MenuGroup[] => {
    if (!props.mayWork) return [];
    if (props.people.every(({ status }) => status === "active")) return moving();
    if (props.people.some(({ status }) => status === "hired")) return [];
    return [{ items: [{ label: t().application.restore, onSelect: () => props.acts.restore(props.people) }] }];
  };
  const opening = (): MenuGroup[] => {
    const one = only();
    if (!one) return [];
    const href = `/candidates/${one.personID}`;
    return [{ items: [{ label: t().application.openProfile, onSelect: () => navigate(href) }] }];
  };
  return (
    <Show when={props.anchor}>
      {(anchor) => (
        <Menu
          anchor={anchor()}
          label={t().application.menu(name())}
          groups={[...working(), ...opening()]}
          onClose={props.onClose}
        />
      )}
    </Show>
  );
}
