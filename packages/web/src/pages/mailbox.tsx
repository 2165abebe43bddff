import { createSignal, For, Show } from "solid-js";
import { LetterView } from "../mailbox/letter-view.tsx";
import { useLetters } from "../mailbox/queries.ts";
import { relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** The letters of a one-machine Kolo: what mail programs would have got. */
export default function MailboxPage() {
  const letters = useLetters();
  const [chosen, setChosen] = createSignal<string>();
  const open = () => letters.all().find(({ mailID }) => mailID === chosen());

  return (
    <div class="grid h-full grid-rows-[auto_1fr]">
      <PageHead title={t().mailbox.title}>
        <p class="text-muted">{t().mailbox.hint}</p>
      </PageHead>
      <Show when={!letters.pending()} fallback={<Skeleton />}>
        <Show
          when={letters.all().length > 0}
          fallback={<Empty title={t().mailbox.empty} hint={t().mailbox.emptyHint} />}
        >
          <div class="grid min-h-0 md:grid-cols-[320px_1fr]">
            <nav
              aria-label={t().mailbox.letters}
              class="min-h-0 overflow-y-auto border-line md:border-r"
              classList={{ "max-md:hidden": open() !== undefined }}
            >
              <For each={letters.all()}>
                {(letter) => (
                  <button
                    type="button"
                    class="grid w-full gap-0.5 border-line border-b px-4 py-2.5 text-left hover:bg-hover aria-[current=true]:bg-hover"
                    aria-current={chosen() === letter.mailID}
                    onClick={() => setChosen(letter.mailID)}
                  >
                    <span class="flex gap-2 text-muted text-xs">
                      <span class="min-w-0 flex-1 truncate">{letter.to.join(", ")}</span>
                      <span class="num shrink-0">{relative(letter.at)}</span>
                    </span>
                    <span class="truncate font-medium">{letter.subject}</span>
                  </button>
                )}
              </For>
            </nav>
            <Show when={open()}>
              {(letter) => <LetterView letter={letter()} onBack={() => setChosen(undefined)} />}
            </Show>
          </div>
        </Show>
      </Show>
    </div>
  );
}
