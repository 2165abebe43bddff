import type { Shown } from "@kolo/core/work/reading/model";
import { For, Show } from "solid-js";
import { dateTime } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "./button.tsx";
import { Circle, CircleCheck } from "./icon.ts";

/** What somebody has to read, each with when they did; with `onRead` they say so here. */
export function Papers(props: {
  papers: readonly Shown[];
  zone?: string | undefined;
  onRead?: ((place: number, paper: Shown) => void) | undefined;
}) {
  return (
    <ul class="grid">
      <For each={props.papers}>
        {(paper, place) => (
          <li class="flex min-h-11 flex-wrap items-center gap-x-2.5 gap-y-1 border-line border-b py-1 last:border-b-0">
            <Show when={paper.readAt} fallback={<Circle class="shrink-0 text-faint" />}>
              <CircleCheck class="shrink-0 text-done-ink" />
            </Show>
            <span class="min-w-0 flex-1 basis-40 break-words">
              <Show when={paper.url} fallback={paper.name}>
                {(url) => (
                  <a class="link underline" href={url()} target="_blank" rel="noopener noreferrer">
                    {paper.name}
                  </a>
                )}
              </Show>
              <span class="num block text-muted text-xs">
                {paper.readAt ? t().run.readOn(dateTime(paper.readAt, props.zone)) : t().run.notRead}
              </span>
            </span>
            <Show when={props.onRead && !paper.readAt}>
              <Button aria-label={t().run.readPaper(paper.name)} onClick={() => props.onRead?.(place(), paper)}>
                {t().run.readIt}
              </Button>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
