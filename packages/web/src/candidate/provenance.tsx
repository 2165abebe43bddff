import type { FieldName } from "@kolo/core/people/person/model";
import type { Profile } from "@kolo/core/people/profile/model";
import { useQuery } from "@tanstack/solid-query";
import { createEffect, createMemo, For, type JSX, onCleanup, Show } from "solid-js";
import { api, ok } from "../api.ts";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { float } from "../ui/place.ts";
import { setPointed } from "./pointed.ts";
import { toldOf } from "./told.ts";

/** A value somebody looks at: a field, or one of its values, and where it stands on the screen. */
export interface Asked {
  readonly field: FieldName;
  readonly index: number | undefined;
  readonly anchor: HTMLElement;
}

/** Beyond these, a file is too old to ask for at a glance. */
const FILES = 5;

/** What the person's files say, the newest first; asked for when somebody first wants to know. */
const useReadings = (profile: () => Profile) =>
  useQuery(() => {
    const documents = profile().documents.slice(0, FILES);
    return {
      queryKey: ["reading", ...documents.map(({ documentID }) => documentID)],
      queryFn: async () => {
        const all = await Promise.all(
          documents.map(async (document) => {
            const param = { personID: document.personID, documentID: document.documentID };
            const { reading } = await ok(api.person[":personID"].document[":documentID"].text.$get({ param }));
            return { document, reading };
          }),
        );
        return all.flatMap(({ document, reading }) => (reading ? [{ document, reading }] : []));
      },
      staleTime: Number.POSITIVE_INFINITY,
    };
  });

/** Where a value comes from: the words in the file, how sure the reader was, whether anybody confirmed it. */
export default function Provenance(props: { profile: Profile; asked: Asked; id: string }) {
  const readings = useReadings(() => props.profile);
  const told = createMemo(() =>
    readings.isSuccess ? toldOf(readings.data, props.profile.person, props.asked.field, props.asked.index) : [],
  );
  const confirmed = () => !props.profile.person.unconfirmed.includes(props.asked.field);
  createEffect(() => setPointed(told()));
  onCleanup(() => setPointed([]));
  return (
    <Show when={readings.isSuccess}>
      <Tip id={props.id} anchor={props.asked.anchor}>
        <For each={told()} fallback={<p>{t().candidate.byHand}</p>}>
          {(one) => (
            <p class="border-line not-last:border-b py-1">
              <span class="text-muted">
                {one.before}
                <mark class="rounded-xs bg-accent-soft text-accent-ink">{one.quote}</mark>
                {one.after}
              </span>
              <span class="num block text-faint text-xs">
                {t().candidate.readIn(one.file, num(one.confidence, { style: "percent" }))}
              </span>
            </p>
          )}
        </For>
        <p class="text-xs">{confirmed() ? t().candidate.confirmed : t().candidate.unconfirmed}</p>
      </Tip>
    </Show>
  );
}

function Tip(props: { id: string; anchor: HTMLElement; children: JSX.Element }) {
  let tip!: HTMLDivElement;
  createEffect(() => onCleanup(float(tip, props.anchor)));
  return (
    <div
      ref={tip}
      id={props.id}
      popover="manual"
      role="tooltip"
      class="menu fixed m-0 grid max-h-80 w-88 max-w-[calc(100vw-1rem)] gap-1 overflow-hidden px-3 py-2"
    >
      {props.children}
    </div>
  );
}
