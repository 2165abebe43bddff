import { useNavigate } from "@solidjs/router";
import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import Dialog from "../ui/dialog.tsx";
import { Search } from "../ui/icon.ts";
import { Kbd } from "../ui/kbd.tsx";
import { Option } from "../ui/option.tsx";
import { setPalette } from "./open.ts";
import { type Hit, useHits } from "./palette-hits.ts";

function Row(props: { hit: Hit; id: string; selected: boolean; onHover: () => void; onPick: () => void }) {
  return (
    <Option id={props.id} active={props.selected} onHover={props.onHover} onPick={props.onPick}>
      <Show when={props.hit.icon} fallback={<Avatar name={props.hit.label} size={22} />}>
        {(icon) => {
          const Icon = icon();
          return <Icon class="text-muted" />;
        }}
      </Show>
      <span class="truncate">{props.hit.label}</span>
      <span class="truncate text-faint text-xs">{props.hit.line}</span>
    </Option>
  );
}

/** Search people, vacancies and pages from anywhere: type, arrows, Enter. */
export default function Palette() {
  const navigate = useNavigate();
  const id = createUniqueId();
  const [query, setQuery] = createSignal("");
  const [at, setAt] = createSignal(0);
  const groups = useHits(query);
  const flat = createMemo(() => groups().flatMap((group) => group.hits));
  const close = () => setPalette(false);

  function pick(hit: Hit | undefined) {
    if (!hit) return;
    close();
    navigate(hit.href);
  }

  function onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && flat().length > 0) {
      event.preventDefault();
      setAt((now) => (now + step + flat().length) % flat().length);
      document.getElementById(`${id}-${at()}`)?.scrollIntoView({ block: "nearest" });
    }
    if (event.key === "Enter") {
      event.preventDefault();
      pick(flat()[at()]);
    }
  }

  return (
    <Dialog bare title={t().shell.search} onClose={close}>
      <div class="flex items-center gap-2.5 border-line border-b px-4">
        <Search class="size-4.5 text-faint" />
        <input
          data-autofocus
          class="h-13 min-w-0 flex-1 bg-transparent text-md outline-none placeholder:text-faint"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={flat().length > 0 ? `${id}-${at()}` : undefined}
          aria-label={t().shell.searchHint}
          placeholder={t().shell.searchHint}
          autocomplete="off"
          value={query()}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
        <button type="button" class="btn btn-ghost" onClick={close}>
          <Kbd>Esc</Kbd>
          <span class="sr-only">{t().ui.close}</span>
        </button>
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t().shell.search}
        class="max-h-[min(24rem,60dvh)] overflow-y-auto p-1.5"
      >
        <For each={groups()}>
          {(group) => (
            <>
              <div role="presentation" class="eyebrow px-2.5 pt-2 pb-1">
                {group.name}
              </div>
              <For each={group.hits}>
                {(hit) => (
                  <Row
                    hit={hit}
                    id={`${id}-${flat().indexOf(hit)}`}
                    selected={flat()[at()] === hit}
                    onHover={() => setAt(flat().indexOf(hit))}
                    onPick={() => pick(hit)}
                  />
                )}
              </For>
            </>
          )}
        </For>
      </div>
      <Show when={flat().length === 0}>
        <p class="py-8 text-center text-muted" role="status">
          {t().ui.nothing}
        </p>
      </Show>
      <p class="flex h-9 items-center gap-1.5 border-line border-t bg-canvas px-4 text-faint text-xs max-md:hidden">
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
        {t().shell.toChoose}
        <Kbd>Enter</Kbd>
        {t().shell.toOpen}
      </p>
    </Dialog>
  );
}
