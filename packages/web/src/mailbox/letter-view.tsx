import { For, Show } from "solid-js";
import { dateTime, fileSize } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { ChevronLeft, Download } from "../ui/icon.ts";
import { linked } from "./linked.ts";
import type { Letter } from "./queries.ts";

/** One letter, as text. */
export function LetterView(props: { letter: Letter; onBack: () => void }) {
  return (
    <article class="grid content-start gap-4 overflow-y-auto px-4 py-4 md:px-6">
      <Button kind="ghost" class="justify-self-start md:hidden" onClick={() => props.onBack()}>
        <ChevronLeft />
        {t().mailbox.back}
      </Button>
      <header>
        <h2 class="font-semibold text-lg">{props.letter.subject}</h2>
        <p class="text-muted text-xs">
          {t().mailbox.to(props.letter.to.join(", "))} · <span class="num">{dateTime(props.letter.at)}</span>
        </p>
      </header>
      <p class="max-w-160 whitespace-pre-wrap break-words">
        <For each={linked(props.letter.text)}>
          {(piece) => (
            <Show when={piece.href} fallback={piece.text}>
              <a class="link break-all underline" href={piece.href}>
                {piece.text}
              </a>
            </Show>
          )}
        </For>
      </p>
      <Show when={props.letter.files.length > 0}>
        <section aria-label={t().mailbox.files}>
          <h3 class="eyebrow mb-1">{t().mailbox.files}</h3>
          <ul class="flex flex-wrap gap-2">
            <For each={props.letter.files}>
              {(file) => (
                <li>
                  <a class="btn btn-secondary" href={file.url} download={file.name}>
                    <Download />
                    {file.name} · <span class="num">{fileSize(file.size)}</span>
                  </a>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </article>
  );
}
