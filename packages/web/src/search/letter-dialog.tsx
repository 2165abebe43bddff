import type { Letters } from "@kolo/core/hiring/application/model";
import type { Piece } from "@kolo/core/people/letter/model";
import type { Row } from "@kolo/core/search";
import { createSignal, For, onCleanup, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { ApiError } from "../api.ts";
import { LANGUAGES } from "../prefs.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Alert } from "../ui/icon.ts";
import { LetterFields } from "../ui/letter-fields.tsx";
import { notify } from "../ui/toast.ts";
import { offerHold } from "./hold.ts";
import { countOf, draft, isUnderway, previewed, type Sent, setDraft, written } from "./letters.ts";

/** A letter to everybody picked: written once, looked through as each will get it, held back until it leaves. */
export default function LetterDialog(props: {
  people: readonly Row[];
  /** Letters to these are queued: they are not written to again, whatever becomes of the others. */
  onQueued: (personIDs: readonly string[]) => void;
  onSent: () => void;
  onClose: () => void;
}) {
  const [sent, setSent] = createSignal<readonly Sent[]>([]);
  const [pieces, setPieces] = createSignal<readonly Piece[]>();
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  let closed = false;
  onCleanup(() => {
    closed = true;
  });
  const got = () => pieces()?.flatMap((one) => ("why" in one ? [] : one)) ?? [];
  const passed = () => pieces()?.flatMap((one) => ("why" in one ? one : [])) ?? [];
  /** Does it, and says a refusal beside what was written, or where everything is said once that was closed. */
  async function tried(act: () => Promise<void>) {
    setBusy(true);
    setError(undefined);
    try {
      await act();
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      const why = problem(failure.code, failure.data);
      if (closed) notify(why);
      else setError(why);
    }
    setBusy(false);
  }
  const ids = () => props.people.map(({ personID }) => personID).filter((personID) => !isUnderway(personID));
  /** As it was looked through, so it leaves: what is typed meanwhile is another letter. */
  let letters!: Letters;
  const lookThrough = () =>
    tried(async () => {
      letters = structuredClone(unwrap(draft));
      setPieces(await previewed(ids(), letters));
    });
  function queued(part: Sent, of: readonly string[]) {
    setSent((before) => [...before, part]);
    setPieces((before) => before?.filter(({ personID }) => !of.includes(personID)));
    props.onQueued(of);
  }
  const send = () =>
    tried(async () => {
      const to = got().map(({ personID }) => personID);
      await written(to, letters, queued);
      offerHold(sent());
      if (!closed) props.onSent();
    });
  function submit(event: SubmitEvent) {
    event.preventDefault();
    void (pieces() ? send() : lookThrough());
  }
  return (
    <Dialog title={t().search.writeTitle(props.people.length)} onClose={props.onClose} wide>
      <form class="grid gap-4" onSubmit={submit}>
        <Show
          when={pieces()}
          fallback={
            <LetterFields
              letters={draft}
              hint={t().search.letterHint}
              onChange={(language, name, value) => setDraft(language, name, value)}
            />
          }
        >
          <Passed pieces={passed()} />
          <ul class="grid gap-2">
            <For each={got()}>
              {(one, at) => (
                <li class="rounded-md border border-line">
                  <details open={at() === 0}>
                    <summary class="min-h-9 cursor-pointer px-3 py-2">
                      <span class="font-medium">{one.name}</span>{" "}
                      <span class="text-muted">{LANGUAGES[one.locale]}</span>
                    </summary>
                    <div class="grid gap-1 px-3 pb-3" lang={one.locale}>
                      <p class="font-medium">{one.subject}</p>
                      <p class="whitespace-pre-wrap">{one.text}</p>
                    </div>
                  </details>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={error()}>
          <p role="alert" class="flex items-center gap-2">
            <Alert class="shrink-0" />
            {error()}
          </p>
        </Show>
        <Show when={countOf(sent())}>{(count) => <p role="status">{t().search.queuedAlready(count())}</p>}</Show>
        <div class="sticky bottom-0 flex justify-end gap-2 bg-surface pt-2">
          <Button
            busy={busy() && pieces() !== undefined}
            onClick={() => (pieces() ? setPieces(undefined) : props.onClose())}
          >
            {pieces() ? t().search.back : t().ui.cancel}
          </Button>
          <Button kind="primary" type="submit" busy={busy()} disabled={pieces() !== undefined && got().length === 0}>
            {pieces() ? t().search.send(got().length) : t().search.preview}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Who gets no letter, and why. */
function Passed(props: { pieces: readonly Extract<Piece, { why: unknown }>[] }) {
  return (
    <Show when={props.pieces.length > 0}>
      <section aria-label={t().search.passed} class="rounded-md bg-sunken p-3">
        <h3 class="font-medium">{t().search.passed}</h3>
        <ul>
          <For each={props.pieces}>
            {({ name, why }) => (
              <li>
                {name} <span class="text-muted">({t().search.passedWhy[why]})</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
