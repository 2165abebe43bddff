import { createSignal, For, onCleanup, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Search } from "../ui/icon.ts";
import type { Address } from "./address.ts";
import { ask } from "./queries.ts";
import { useSaid } from "./words.ts";

const PAUSE_MS = 80;

/** A line whose words become chips: "react 3+ years up to 4200 kyiv". What is found changes while it is typed. */
export function QueryLine(props: { address: Address; onTyping: (line: string) => void }) {
  const [line, setLine] = createSignal("");
  const said = useSaid();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const type = (text: string) => {
    setLine(text);
    clearTimeout(timer);
    timer = setTimeout(() => props.onTyping(text), PAUSE_MS);
  };
  async function keep(event: SubmitEvent) {
    event.preventDefault();
    clearTimeout(timer);
    if (!line().trim()) return;
    const { read } = await ask({ filter: props.address.filter(), line: line() }, 0, 1);
    setLine("");
    props.onTyping("");
    props.address.set(read);
  }
  const chips = () => said(props.address.filter());
  return (
    <form class="grid gap-2" onSubmit={(event) => void keep(event)}>
      <label class="relative block md:max-w-160">
        <span class="sr-only">{t().search.line}</span>
        <Search class="-translate-y-1/2 absolute top-1/2 left-2.5 text-faint" />
        <input
          type="search"
          data-page-search
          class="field pl-8"
          enterkeyhint="search"
          placeholder={t().search.example}
          value={line()}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <Show when={chips().length > 0}>
        <div class="flex flex-wrap items-center gap-1.5">
          <For each={chips()}>
            {(chip) => (
              <Chip tone="accent" name={chip.text} onRemove={() => props.address.set(chip.without)}>
                {chip.text}
              </Chip>
            )}
          </For>
          <Button kind="ghost" onClick={() => props.address.set({})}>
            {t().ui.clear}
          </Button>
        </div>
      </Show>
    </form>
  );
}
