import type { Info as Document } from "@kolo/core/people/document/model";
import { useQuery } from "@tanstack/solid-query";
import { createEffect, createMemo, For, type JSX, Show } from "solid-js";
import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { type Part, parts } from "./found.ts";
import { pointed } from "./pointed.ts";

/** What was read in a file, with what went into the profile marked. Only text: nothing of the file can run here. */
export function ReadText(props: { document: Document }) {
  const query = useQuery(() => {
    const { personID, documentID } = props.document;
    return {
      queryKey: ["document", documentID, "text"],
      queryFn: () => ok(api.person[":personID"].document[":documentID"].text.$get({ param: { personID, documentID } })),
      staleTime: Number.POSITIVE_INFINITY,
    };
  });
  const reading = () => (query.isSuccess ? query.data.reading : undefined);
  const cut = createMemo(() => {
    const known = reading();
    return known ? parts(known) : [];
  });
  const isLit = ({ at, text }: Part) =>
    pointed().some(
      ({ documentID, span: [from, until] }) =>
        documentID === props.document.documentID && from < at + text.length && until > at,
    );
  return (
    <Show when={query.isSuccess} fallback={<Skeleton rows={8} />}>
      <Show when={reading()} fallback={<p class="p-6 text-muted">{t().candidate.noText}</p>}>
        <section class="min-h-0 flex-1 overflow-auto bg-surface p-5" tabindex="0" aria-label={props.document.name}>
          <p class="mx-auto max-w-[44rem] whitespace-pre-wrap break-words leading-relaxed">
            <For each={cut()}>
              {(part) => (
                <Show when={part.found} fallback={part.text}>
                  <Mark lit={isLit(part)}>{part.text}</Mark>
                </Show>
              )}
            </For>
          </p>
        </section>
      </Show>
    </Show>
  );
}

/** Words that went into the profile; those somebody asks about come into sight and stand out. */
function Mark(props: { lit: boolean; children: JSX.Element }) {
  let mark!: HTMLElement;
  createEffect(() => props.lit && mark.scrollIntoView({ block: "nearest" }));
  return (
    <mark
      ref={mark}
      class="rounded-xs bg-accent-soft text-accent-ink"
      classList={{ "outline-2 outline-accent": props.lit }}
    >
      {props.children}
    </mark>
  );
}
