import { can } from "@kolo/core/access/policy/model";
import type { Column, Comparison } from "@kolo/core/hiring/decision";
import type { Outcome } from "@kolo/core/hiring/decision/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useActor } from "../actor.ts";
import { t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import type { MenuItem } from "../ui/menu.tsx";
import { useCited } from "./cited.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { DecisionList } from "./decision-list.tsx";
import { PersonActs } from "./person-acts.tsx";
import { PersonPanel } from "./person-panel.tsx";
import { useOffers } from "./queries.ts";

const DecideDialog = lazy(() => import("./decide-dialog.tsx"));
const OfferDialog = lazy(() => import("./offer-dialog.tsx"));
const Menu = lazy(() => import("../ui/menu.tsx"));

type Asked =
  | { readonly act: "decide"; readonly personID: string; readonly outcome: Outcome }
  | { readonly act: "offer"; readonly personID: string };

/** The comparison with everything that is decided on it. */
export function DecideView(props: {
  vacancyID: string;
  comparison: Comparison;
  onHired: (person: { personID: string; name: string }) => void;
}) {
  const actor = useActor();
  const offers = useOffers(() => props.vacancyID);
  const cited = useCited();
  const [asked, setAsked] = createSignal<Asked>();
  const [looked, setLooked] = createSignal<string>();
  const [menu, setMenu] = createSignal<{ anchor: HTMLElement; label: string; items: MenuItem[] }>();
  const columnOf = (personID: string | undefined) => props.comparison.columns.find((one) => one.personID === personID);
  const nameOf = (personID: string) => columnOf(personID)?.face.name ?? "";
  const mayWork = () => {
    const user = actor();
    return user !== undefined && can(user, "vacancy", "work", props.comparison.vacancy);
  };
  const acts = (column: Column) => (
    <PersonActs
      vacancyID={props.vacancyID}
      column={column}
      offer={offers.data?.offers.findLast(({ personID }) => personID === column.personID)}
      decision={props.comparison.decisions.findLast(({ personID }) => personID === column.personID)}
      mayWork={mayWork()}
      onDecide={(outcome) => setAsked({ act: "decide", personID: column.personID, outcome })}
      onOffer={() => setAsked({ act: "offer", personID: column.personID })}
      onHired={() => props.onHired({ personID: column.personID, name: column.face.name })}
      onMenu={(anchor, label, items) => setMenu({ anchor, label, items })}
    />
  );
  return (
    <Show
      when={props.comparison.columns.length > 0}
      fallback={<Empty title={t().decision.none} hint={t().decision.noneHint} />}
    >
      <div
        class="grid items-start gap-4"
        classList={{ "lg:grid-cols-[minmax(0,1fr)_22rem] lg:pr-4": looked() !== undefined }}
      >
        <ComparisonTable
          requirements={props.comparison.vacancy.requirements}
          columns={props.comparison.columns}
          cited={cited}
          looked={looked()}
          onLook={(personID) => setLooked((now) => (now === personID ? undefined : personID))}
          acts={acts}
        />
        <Show when={columnOf(looked())}>
          {(column) => <PersonPanel column={column()} cited={cited} onClose={() => setLooked(undefined)} />}
        </Show>
      </div>
      <DecisionList decisions={props.comparison.decisions} nameOf={nameOf} />
      <Suspense>
        <Show when={asked()} keyed>
          {(ask) => (
            <Show when={columnOf(ask.personID)}>
              {(column) =>
                ask.act === "decide" ? (
                  <DecideDialog
                    vacancyID={props.vacancyID}
                    column={column()}
                    outcome={ask.outcome}
                    cited={cited}
                    onClose={() => setAsked(undefined)}
                  />
                ) : (
                  <OfferDialog
                    vacancy={props.comparison.vacancy}
                    column={column()}
                    onClose={() => setAsked(undefined)}
                  />
                )
              }
            </Show>
          )}
        </Show>
        <Show when={menu()} keyed>
          {({ anchor, label, items }) => (
            <Menu anchor={anchor} label={label} groups={[{ label, items }]} onClose={() => setMenu(undefined)} />
          )}
        </Show>
      </Suspense>
    </Show>
  );
}
