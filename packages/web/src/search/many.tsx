import { createSignal, For, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { X } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import type { Chosen } from "./chosen.ts";
import { useMany, useVacancies } from "./queries.ts";

/** What can be done with everybody who is picked; there while somebody is. */
export function Many(props: { chosen: Chosen }) {
  const [tag, setTag] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const acts = useMany();
  const people = () => props.chosen.people();
  const vacancies = useVacancies(() => people().length > 0);
  const open = () => (vacancies.isSuccess ? vacancies.data.vacancies : []);
  async function run(act: () => Promise<number>) {
    setBusy(true);
    const all = people().length;
    const done = await act();
    setBusy(false);
    props.chosen.clear();
    notify(t().search.done(done, all));
  }
  return (
    <Show when={people().length > 0}>
      <section
        aria-label={t().application.bulk}
        class="fixed inset-x-0 bottom-4 z-30 mx-auto flex w-max max-w-[calc(100vw-2rem)] animate-toast flex-wrap items-center gap-1.5 rounded-lg bg-surface p-1.5 shadow-pop max-md:bottom-18"
      >
        <span class="num px-2 font-medium">{t().application.selected(people().length)}</span>
        <select
          class="field w-44"
          aria-label={t().search.toVacancy}
          disabled={busy()}
          onChange={(event) => {
            const vacancyID = event.currentTarget.value;
            if (vacancyID) void run(() => acts.enter(people(), vacancyID));
          }}
        >
          <option value="">{t().search.toVacancy}</option>
          <For each={open()}>{({ vacancyID, title }) => <option value={vacancyID}>{title}</option>}</For>
        </select>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const words = tag().trim();
            setTag("");
            if (words) void run(() => acts.tag(people(), words));
          }}
        >
          <input
            class="field w-36"
            aria-label={t().search.tag}
            placeholder={t().search.tag}
            maxlength={120}
            value={tag()}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
        </form>
        <Button kind="ghost" busy={busy()} onClick={() => void run(() => acts.silence(people()))}>
          {t().candidate.fields.doNotContact}
        </Button>
        <Button kind="ghost" icon aria-label={t().ui.clear} onClick={() => props.chosen.clear()}>
          <X />
        </Button>
      </section>
    </Show>
  );
}
