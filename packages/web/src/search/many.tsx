import { createSignal, createUniqueId, For, lazy, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { X } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import type { Chosen } from "./chosen.ts";
import { useMany, useVacancies } from "./queries.ts";
import { useViews } from "./views-queries.ts";

const LetterDialog = lazy(() => import("./letter-dialog.tsx"));

/** What can be done with everybody who is picked; there while somebody is. */
export function Many(props: { chosen: Chosen }) {
  const [writing, setWriting] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const acts = useMany();
  const views = useViews();
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
  /** A pool is a tag and a search for it that everybody sees; the first person in it makes both. */
  async function pool(name: string) {
    const known = views.pools().includes(name);
    await run(() => acts.tag(people(), name));
    if (!known) await views.keep({ name, shared: true, filter: { tags: [name] } });
  }
  return (
    <Show when={people().length > 0}>
      <section
        id="many"
        aria-label={t().application.bulk}
        class="fixed inset-x-0 bottom-4 z-30 mx-auto flex w-max max-w-[calc(100vw-2rem)] animate-toast flex-wrap items-center gap-1.5 rounded-lg bg-surface p-1.5 shadow-pop max-md:bottom-17 max-md:w-full max-md:max-w-[calc(100vw-1rem)]"
      >
        <span class="num px-2 font-medium">{t().application.selected(people().length)}</span>
        <select
          class="field w-44 max-md:order-3 max-md:flex-1"
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
        <Word label={t().search.tag} known={[]} onSay={(tag) => void run(() => acts.tag(people(), tag))} />
        <Word label={t().search.pool} known={views.pools()} onSay={(name) => void pool(name)} />
        <Button
          class="max-md:order-4"
          onPointerEnter={() => void LetterDialog.preload()}
          onClick={() => setWriting(true)}
        >
          {t().search.write}
        </Button>
        <Button
          kind="ghost"
          class="max-md:order-1"
          busy={busy()}
          onClick={() => void run(() => acts.silence(people()))}
        >
          {t().candidate.fields.doNotContact}
        </Button>
        <Button
          kind="ghost"
          icon
          class="max-md:order-2 max-md:ml-auto"
          aria-label={t().ui.clear}
          onClick={() => props.chosen.clear()}
        >
          <X />
        </Button>
        <Suspense>
          <Show when={writing()}>
            <LetterDialog
              people={people()}
              onClose={() => setWriting(false)}
              onSent={() => {
                setWriting(false);
                props.chosen.clear();
              }}
            />
          </Show>
        </Suspense>
      </section>
    </Show>
  );
}

/** A word to type, then Enter; words that are known are offered. */
function Word(props: { label: string; known: readonly string[]; onSay: (word: string) => void }) {
  const [word, setWord] = createSignal("");
  const id = createUniqueId();
  return (
    <form
      class="max-md:order-5 max-md:flex-1"
      onSubmit={(event) => {
        event.preventDefault();
        const said = word().trim();
        setWord("");
        if (said) props.onSay(said);
      }}
    >
      <input
        class="field w-32 max-md:w-full"
        aria-label={props.label}
        placeholder={props.label}
        list={id}
        maxlength={120}
        value={word()}
        onInput={(event) => setWord(event.currentTarget.value)}
      />
      <datalist id={id}>
        <For each={props.known}>{(one) => <option value={one} />}</For>
      </datalist>
    </form>
  );
}
