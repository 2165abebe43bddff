import { unread } from "@kolo/core/work/reading/model";
import { For, Show } from "solid-js";
import { inWords } from "../act.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Book } from "../ui/icon.ts";
import { Papers } from "../ui/papers.tsx";
import { notify } from "../ui/toast.ts";
import { useRunActs, useToRead } from "./queries.ts";

/** On a newcomer's own day: what they were given to read, until all of it is confirmed. */
export function ToReadOnDay() {
  const session = useSession();
  const acts = useRunActs();
  const account = () => session.data?.account;
  const query = useToRead(() => account()?.accountID);
  const left = () => (query.isSuccess ? query.data.toRead : []).filter(({ papers }) => unread(papers).length > 0);
  async function read(runID: string, taskID: string, place: number, name: string) {
    try {
      await acts.read(runID, taskID, place);
      notify(t().run.wasRead(name));
    } catch (error) {
      notify(inWords(error) ?? t().shell.failed);
    }
  }
  return (
    <Show when={left().length > 0}>
      <section class="grid max-w-4xl gap-2 px-4 pt-4 md:px-6 md:pt-6" aria-labelledby="to-read">
        <h2 id="to-read" class="flex items-center gap-1.5 font-semibold">
          <Book />
          {t().run.toRead}
        </h2>
        <div class="card divide-y divide-line px-3 md:px-4">
          <For each={left()}>
            {(step) => (
              <Papers
                papers={step.papers}
                zone={account()?.zone}
                onRead={(place, { name }) => void read(step.runID, step.taskID, place, name)}
              />
            )}
          </For>
        </div>
      </section>
    </Show>
  );
}
