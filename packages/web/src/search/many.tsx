import type { Row } from "@kolo/core/search";
import { createSignal, createUniqueId, For, lazy, Show, Suspense } from "solid-js";
import { orWhyNot } from "../act.ts";
import { named, tagOf } from "../tags.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { passFocus } from "../ui/focus.ts";
import { ChevronDown, X } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { useEveryCurrent } from "../vacancies.ts";
import type { Chosen } from "./chosen.ts";
import { inFull, type Outcome, useMany } from "./queries.ts";
import { undoing } from "./undo.ts";
import { useViews } from "./views-queries.ts";

const LetterDialog = lazy(() => import("./letter-dialog.tsx"));

/** What can be done with everybody who is picked; there while somebody is. */
export function Many(props: {
  chosen: Chosen;
  /** Those to offer. */
  tags: readonly string[];
  /** Somebody is looked at beside the list; a phone has no room for both, however it is held. */
  beside: boolean;
}) {
  const [writing, setWriting] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const acts = useMany();
  const undo = undoing(acts);
  const views = useViews();
  const people = () => props.chosen.people();
  /** `back` takes it back for those for whom it was done. */
  async function run(act: () => Promise<Outcome>, back: (done: readonly Row[]) => (() => void) | undefined) {
    setBusy(true);
    const all = people().length;
    const { done, why } = await act();
    setBusy(false);
    props.chosen.clear();
    notify(inFull(t().search.done(done.length, all), why), back(done));
    return done;
  }
  // Who was there before stays there when it is taken back.
  const entered = (vacancyID: string) =>
    run(
      () => acts.enter(people(), vacancyID),
      (done) => undo.entry(done, vacancyID),
    );
  // Who had it before keeps it when it is taken back.
  const tagged = (tag: string, also = () => {}) =>
    run(
      () => acts.tag(people(), tag),
      (done) => {
        const back = undo.change(
          done.filter(({ tags }) => !tags.includes(tag)),
          ({ tags }) => ({ tags }),
        );
        return back && (() => [back(), also()]);
      },
    );
  const silenced = () =>
    run(
      () => acts.silence(people()),
      (done) =>
        undo.change(
          done.filter(({ doNotContact }) => !doNotContact),
          () => ({ doNotContact: false }),
        ),
    );
  const tag = async (word: string) => tagged(await tagOf(word, views.pools()));
  /** A pool is a tag and a search for it that everybody sees; the first person in it makes both, and undo takes both back. */
  async function pool(word: string) {
    const known = named(word, views.pools());
    if (known) return tagged(known);
    // Nobody is tagged for a pool that cannot be made.
    if (views.taken({ name: word, shared: true })) return notify(t().search.nameTaken);
    const name = await tagOf(word);
    const done = await tagged(name, () => void made?.then((view) => view && views.unkeep(view)));
    const made = done.length > 0 ? views.keep({ name, shared: true, filter: { tags: [name] } }) : undefined;
    await made;
  }
  return (
    <>
      <Show when={people().length > 0}>
        {/* The last line can be scrolled out from under the bar. */}
        <div class="h-40" aria-hidden="true" />
        <section
          ref={passFocus}
          id="many"
          aria-label={t().application.bulk}
          class="foot-bar gap-1.5 max-md:w-full max-md:max-w-[calc(100vw-1rem)]"
          classList={{ aside: props.beside }}
        >
          <span class="num px-2 font-medium">{t().application.selected(people().length)}</span>
          <ToVacancy busy={busy()} onPick={(vacancyID) => void entered(vacancyID)} />
          <Word label={t().search.tag} known={props.tags} onSay={(word) => void orWhyNot(() => tag(word))} />
          <Word label={t().search.pool} known={views.pools()} onSay={(word) => void orWhyNot(() => pool(word))} />
          <Button
            class="max-md:order-4"
            onPointerEnter={() => void LetterDialog.preload()}
            onClick={() => setWriting(true)}
          >
            {t().search.write}
          </Button>
          <Button kind="ghost" class="max-md:order-1 max-md:ml-auto" busy={busy()} onClick={() => void silenced()}>
            {t().candidate.fields.doNotContact}
          </Button>
          <Button kind="ghost" icon class="max-md:order-2" aria-label={t().ui.clear} onClick={props.chosen.clear}>
            <X />
          </Button>
        </section>
      </Show>
      {/* Not in the bar: that goes with the last of those picked, before the letter to them is through. */}
      <Suspense>
        <Show when={writing()}>
          <LetterDialog
            people={people()}
            onQueued={props.chosen.drop}
            onClose={() => setWriting(false)}
            onSent={() => {
              setWriting(false);
              props.chosen.clear();
            }}
          />
        </Show>
      </Suspense>
    </>
  );
}

/**
 * The open vacancies, in the browser's own list, and a press that adds people to the one that is picked. Picking alone
 * does nothing: a key picks in a list that is closed, and leaving an open one by Esc may pick too.
 */
function ToVacancy(props: { busy: boolean; onPick: (vacancyID: string) => void }) {
  const [picked, setPicked] = createSignal("");
  const vacancies = useEveryCurrent();
  const open = () => (vacancies.isSuccess ? vacancies.data : []);
  return (
    <form
      class="flex items-center gap-1.5 max-md:order-3 max-md:grow max-md:basis-48"
      onSubmit={(event) => {
        event.preventDefault();
        if (picked() && !props.busy) props.onPick(picked());
      }}
    >
      <div class="relative max-md:grow">
        <select
          class="field w-52 max-md:w-full"
          aria-label={t().search.toVacancy}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          <option value="">{t().search.toVacancy}</option>
          <For each={open()}>{({ vacancyID, title }) => <option value={vacancyID}>{title}</option>}</For>
        </select>
        <ChevronDown class="-translate-y-1/2 pointer-events-none absolute top-1/2 right-2.5 text-faint" />
      </div>
      <Show when={picked()}>
        <Button kind="primary" type="submit" busy={props.busy}>
          {t().fit.add}
        </Button>
      </Show>
    </form>
  );
}

/** A word to type, then Enter; words that are known are offered. */
function Word(props: { label: string; known: readonly string[]; onSay: (word: string) => void }) {
  const [word, setWord] = createSignal("");
  const id = createUniqueId();
  return (
    <form
      class="max-md:order-5 max-md:flex-1 max-md:basis-32"
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
        enterkeyhint="done"
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
