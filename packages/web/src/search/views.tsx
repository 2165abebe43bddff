import { createSignal, For, Show } from "solid-js";
import { useActor } from "../actor.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import Dialog from "../ui/dialog.tsx";
import { Bell, BellRing, X } from "../ui/icon.ts";
import { TextField } from "../ui/text-field.tsx";
import type { Address } from "./address.ts";
import { useViews } from "./views-queries.ts";

/** Searches that were kept, one's own and the firm's; and keeping this one. */
export function Views(props: { address: Address }) {
  const actor = useActor();
  const views = useViews();
  const [naming, setNaming] = createSignal(false);
  const [name, setName] = createSignal("");
  const [shared, setShared] = createSignal(false);
  const set = () => Object.keys(props.address.filter()).length > 0;
  async function keep(event: SubmitEvent) {
    event.preventDefault();
    if (!name().trim()) return;
    setNaming(false);
    await views.keep({ name: name(), shared: shared(), filter: props.address.filter() });
    setName("");
  }
  return (
    <div class="flex flex-wrap items-center gap-1.5 *:shrink-0 max-md:w-full max-md:flex-nowrap max-md:overflow-x-auto">
      <For each={views.all()}>
        {(view) => (
          <span class="inline-flex items-center rounded-sm border border-line">
            <button
              type="button"
              class="min-h-8 px-2 pointer-coarse:min-h-10"
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
              <Button kind="ghost" icon aria-label={t().ui.remove(view.name)} onClick={() => void views.drop(view)}>
                <X class="size-3" />
              </Button>
            </Show>
          </span>
        )}
      </For>
      <Show when={set()}>
        <Button kind="ghost" onClick={() => setNaming(true)}>
          {t().search.keep}
        </Button>
      </Show>
      <Show when={naming()}>
        <Dialog title={t().search.keep} onClose={() => setNaming(false)}>
          <form class="grid gap-3" onSubmit={(event) => void keep(event)}>
            <TextField
              label={t().candidate.name}
              value={name()}
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
    </div>
  );
}
