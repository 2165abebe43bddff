import { createSignal, Show } from "solid-js";
import { t } from "../text/index.ts";
import { BurnMap } from "./burn-map.tsx";
import { type Chosen, usePerson } from "./queries.ts";
import { Rows } from "./rows.tsx";

/** How somebody keeps their promises, on their profile: for themselves and those who lead them. Nobody else sees it. */
export function OnProfile(props: { accountID: string }) {
  const person = usePerson(() => props.accountID);
  const [chosen, setChosen] = createSignal<Chosen>();
  return (
    <Show when={person.isSuccess && person.data}>
      {(data) => (
        <div class="grid gap-3">
          <BurnMap
            title={t().lateness.title}
            kind="person"
            weeks={data().weeks}
            lines={[data().line]}
            chosen={chosen()}
            onChoose={setChosen}
          />
          <Show when={chosen()}>{(one) => <Rows chosen={one()} />}</Show>
        </div>
      )}
    </Show>
  );
}
