import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { createSignal, For, Show } from "solid-js";
import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import Dialog from "../ui/dialog.tsx";
import { X } from "../ui/icon.ts";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import type { Address } from "./address.ts";

const KEY = ["view"];

/** Searches that were kept, one's own and the firm's; and keeping this one. */
export function Views(props: { address: Address }) {
  const client = useQueryClient();
  const views = useQuery(() => ({ queryKey: KEY, queryFn: () => ok(api.search.view.$get()) }));
  const [naming, setNaming] = createSignal(false);
  const [name, setName] = createSignal("");
  const [shared, setShared] = createSignal(false);
  const set = () => Object.keys(props.address.filter()).length > 0;
  const all = () => (views.isSuccess ? views.data.views : []);
  async function keep(event: SubmitEvent) {
    event.preventDefault();
    if (!name().trim()) return;
    await ok(api.search.view.$post({ json: { name: name(), shared: shared(), filter: props.address.filter() } }));
    setNaming(false);
    notify(t().search.kept(name()));
    setName("");
    await client.invalidateQueries({ queryKey: KEY });
  }
  async function drop(viewID: string) {
    await ok(api.search.view[":viewID"].$delete({ param: { viewID } }));
    await client.invalidateQueries({ queryKey: KEY });
  }
  return (
    <div class="flex flex-wrap items-center gap-1.5">
      <For each={all()}>
        {(view) => (
          <span class="inline-flex items-center rounded-sm border border-line">
            <button
              type="button"
              class="min-h-8 px-2 pointer-coarse:min-h-10"
              onClick={() => props.address.set(view.filter)}
            >
              {view.name}
            </button>
            <Button kind="ghost" icon aria-label={t().ui.remove(view.name)} onClick={() => void drop(view.viewID)}>
              <X class="size-3" />
            </Button>
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
