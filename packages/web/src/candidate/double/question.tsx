import type { Shown } from "@kolo/core/people/double/model";
import { A } from "@solidjs/router";
import { createSignal, For } from "solid-js";
import { ApiError } from "../../api.ts";
import { problem, t } from "../../text/index.ts";
import { Button } from "../../ui/button.tsx";
import { notify } from "../../ui/toast.ts";
import { useDoubleActs } from "./queries.ts";
import { SideBySide } from "./side-by-side.tsx";

/** Takes a merge back and says so, or why not. */
async function part(act: () => Promise<unknown>) {
  try {
    await act();
    notify(t().double.parted);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notify(problem(error.code, error.data));
  }
}

/** One pair, and the answers. */
export function Question(props: { pair: Shown }) {
  const acts = useDoubleActs();
  const [busy, setBusy] = createSignal(false);
  const names = () => props.pair.people.map(({ name }) => name).join(" – ");
  async function answer(act: () => Promise<(() => void) | undefined>, words: string) {
    setBusy(true);
    try {
      notify(words, await act());
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notify(problem(error.code, error.data));
    }
    setBusy(false);
  }
  async function differ() {
    const { firstID, secondID, version } = props.pair.double;
    await acts.differ(firstID, secondID, version);
    return undefined;
  }
  async function merge() {
    const { personID, mergeID } = await acts.merge(props.pair.people);
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
      <SideBySide pair={props.pair} />
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
