import type { Shown } from "@kolo/core/people/double/model";
import { conflicting, preferred } from "@kolo/core/people/merge/model";
import type { FieldName } from "@kolo/core/people/person/model";
import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { orWhyNot } from "../../act.ts";
import { t } from "../../text/index.ts";
import { Button } from "../../ui/button.tsx";
import { notify } from "../../ui/toast.ts";
import { byAge, useDoubleActs } from "./queries.ts";
import { CHOSEN, type Choice, SideBySide } from "./side-by-side.tsx";

/** Takes a merge back and says so, or why not. */
const part = (act: () => Promise<unknown>) =>
  orWhyNot(async () => {
    await act();
    notify(t().double.parted);
  });

/** One pair, and the answers. */
export function Question(props: { pair: Shown }) {
  const acts = useDoubleActs();
  const [busy, setBusy] = createSignal(false);
  const people = () => byAge(props.pair.people);
  const [theirs, setTheirs] = createSignal<readonly FieldName[]>(preferred(...people()));
  const open = () => conflicting(...people());
  const choice: Choice = {
    offers: (field) => open().includes(field),
    takes: (field, { personID }) => people()[theirs().includes(field) ? 1 : 0].personID === personID,
    take: (field, { personID }) => {
      const others = theirs().filter((one) => one !== field);
      setTheirs(people()[1].personID === personID ? [...others, field] : others);
    },
  };
  const names = () => props.pair.people.map(({ name }) => name).join(" – ");
  async function answer(act: () => Promise<(() => void) | undefined>, words: string) {
    setBusy(true);
    await orWhyNot(async () => notify(words, await act()));
    setBusy(false);
  }
  async function differ() {
    const { firstID, secondID, version } = props.pair.double;
    await acts.differ(firstID, secondID, version);
    return undefined;
  }
  async function merge() {
    const { personID, mergeID } = await acts.merge(people(), [...theirs()]);
    return () => void part(() => acts.part(personID, mergeID));
  }
  return (
    <article class="card overflow-hidden" aria-label={names()}>
      <header class="flex flex-wrap items-center gap-2 px-4 py-3">
        <h2 class="grid min-w-0 flex-1 grid-cols-2 gap-x-8 font-semibold md:pl-44">
          <For each={props.pair.people}>
            {({ personID, name }) => (
              <A class="link truncate" href={`/candidates/${personID}`}>
                {name}
              </A>
            )}
          </For>
        </h2>
      </header>
      <SideBySide pair={props.pair} choice={choice} />
      <Show when={open().some((field) => CHOSEN.includes(field))}>
        <p class="border-line border-t px-4 py-2 text-muted">{t().double.choose}</p>
      </Show>
      <footer class="flex flex-wrap gap-2 border-line border-t px-4 py-3">
        <Button kind="primary" busy={busy()} onClick={() => void answer(merge, t().double.merged)}>
          {t().double.merge}
        </Button>
        <Button busy={busy()} onClick={() => void answer(differ, t().double.keptApart)}>
          {t().double.different}
        </Button>
      </footer>
    </article>
  );
}
