import type { Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import { lazy, Match, Suspense, Switch } from "solid-js";
import type { Acts } from "./acts.ts";
import type { Asked, Desk } from "./desk.ts";

const PersonMenu = lazy(() => import("./person-menu.tsx"));
const RejectDialog = lazy(() => import("./reject-dialog.tsx"));
const WithdrawDialog = lazy(() => import("./withdraw-dialog.tsx"));

/** The one menu and the one dialog of a board or list, made when they are asked for. */
export function Asking(props: { desk: Desk; acts: Acts; vacancy: Vacancy; mayWork: boolean; onClose: () => void }) {
  const asked = (kind: Asked["kind"]) => {
    const now = props.desk.asked();
    return now?.kind === kind && now.people.length > 0 ? now : undefined;
  };
  const close = () => {
    props.desk.ask(undefined);
    props.onClose();
  };
  const done = () => {
    props.desk.clear();
    close();
  };
  return (
    <Suspense>
      <Switch>
        <Match when={asked("menu")} keyed>
          {(menu) => (
            <PersonMenu
              {...props}
              people={menu.people}
              anchor={menu.anchor}
              onClose={() => props.desk.asked() === menu && close()}
            />
          )}
        </Match>
        <Match when={asked("reject")} keyed>
          {({ people }) => (
            <RejectDialog
              people={people}
              vacancy={props.vacancy.title}
              onReject={(input) => {
                props.acts.reject(people, input);
                done();
              }}
              onClose={close}
            />
          )}
        </Match>
        <Match when={asked("withdraw")} keyed>
          {({ people }) => (
            <WithdrawDialog
              people={people}
              onWithdraw={(input) => {
                props.acts.withdraw(people, input);
                done();
              }}
              onClose={close}
            />
          )}
        </Match>
      </Switch>
    </Suspense>
  );
}
