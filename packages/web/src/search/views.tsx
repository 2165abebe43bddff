import type { Filter } from "@kolo/core/search/model";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useActor } from "../actor.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import Dialog from "../ui/dialog.tsx";
import { goOn } from "../ui/focus.ts";
import { Bell, BellRing, X } from "../ui/icon.ts";
import { createMatch } from "../ui/match.ts";
import { TextField } from "../ui/text-field.tsx";
import type { Address } from "./address.ts";
import { enter } from "./entered.ts";
import { unaskable } from "./queries.ts";
import { useViews } from "./views-queries.ts";

/** Searches that were kept, one's own and the firm's; and keeping this one. */
export function Views(props: { address: Address }) {
  const actor = useActor();
  const views = useViews();
  const [naming, setNaming] = createSignal(false);
  const [name, setName] = createSignal("");
  const [shared, setShared] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const now = createMemo(() => told(props.address.filter()));
  const here = (filter: Filter) => told(filter) === now();
  // From `md` on, where the button stands beside others: a line of its own would push the list away under who types.
  const roomy = createMatch("(min-width: 48rem)");
  /** What is typed belongs to the search; that is said once typing rests. A phone says it of what was entered. */
  const line = () => {
    const { held, typed } = props.address;
    return roomy() && held().trim() !== "" && typed() !== "" && !unaskable(held());
  };
  const set = () => line() || (now() !== "" && !views.all().some(({ filter }) => here(filter)));
  const ask = (asked: boolean) => {
    setTried(false);
    setNaming(asked);
  };
  const taken = () => views.taken({ name: name(), shared: shared() });
  const wrong = () => (name().trim() ? taken() && t().search.nameTaken : t().search.nameless) || undefined;
  async function keep(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong()) return;
    ask(false);
    await views.keep({ name: name(), shared: shared(), filter: enter(props.address) });
    setName("");
    onward();
  }
  /** The button that was pressed is gone: one goes on from the search that is on, or from another, if there is one. */
  let row: HTMLFieldSetElement | undefined;
  const onward = () => goOn(row?.querySelector("[aria-current]") ?? row?.querySelector("button"));
  return (
    <Show when={views.all().length > 0 || set() || naming()}>
      <fieldset
        ref={row}
        class="flex min-w-0 flex-wrap items-center gap-1.5 *:shrink-0 max-md:order-last max-md:w-full max-md:flex-nowrap max-md:overflow-x-auto"
      >
        <legend class="sr-only">{t().search.views}</legend>
        <Show when={set()}>
          <Button kind="ghost" onClick={() => ask(true)}>
            {t().search.keep}
          </Button>
        </Show>
        <For each={views.all()}>
          {(view) => (
            <span
              class="inline-flex max-w-full items-center rounded-sm border border-line"
              classList={{ "border-accent bg-accent-soft": here(view.filter) }}
            >
              <button
                type="button"
                class="min-h-8 max-w-60 truncate px-2 pointer-coarse:min-h-10"
                title={view.name}
                aria-current={here(view.filter) ? "true" : undefined}
                onClick={() => props.address.set(view.filter)}
              >
                {view.name}
              </button>
              <Button
                kind="ghost"
                icon
                aria-label={t().search.follow(view.name)}
                aria-pressed={view.following}
                class={view.following ? "text-accent-ink!" : ""}
                onClick={() => void views.follow(view)}
              >
                <Show when={view.following} fallback={<Bell class="size-3.5" />}>
                  <BellRing class="size-3.5" />
                </Show>
              </Button>
              {/* The firm's own are taken away by who made them, or by an administrator. */}
              <Show when={view.by === actor()?.accountID || actor()?.role === "administrator"}>
                <Button
                  kind="ghost"
                  icon
                  aria-label={t().ui.remove(view.name)}
                  onClick={() => void views.drop(view).then(onward)}
                >
                  <X class="size-3" />
                </Button>
              </Show>
            </span>
          )}
        </For>
        <Show when={naming()}>
          <Dialog title={t().search.keep} onClose={() => ask(false)}>
            <form class="grid gap-3" onSubmit={(event) => void keep(event)}>
              <TextField
                label={t().search.viewName}
                maxlength={120}
                value={name()}
                error={tried() ? wrong() : undefined}
                onInput={(event) => setName(event.currentTarget.value)}
              />
              <Checkbox checked={shared()} onChange={(event) => setShared(event.currentTarget.checked)}>
                {t().search.forAll}
              </Checkbox>
              <Button kind="primary" type="submit" class="justify-self-end">
                {t().search.keep}
              </Button>
            </form>
          </Dialog>
        </Show>
      </fieldset>
    </Show>
  );
}

/** A filter in one way of writing, whatever order it was set in. */
const told = (filter: Filter) =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort()
    .join();
