import type { Info } from "@kolo/core/people/activity/model";
import { createMemo, For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { dateTime, relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Circle } from "../ui/icon.ts";
import { eventWords } from "./event-words.ts";
import { CHANNEL_ICON } from "./log.tsx";
import { useHistory } from "./queries.ts";

/** All that happened with a person, newest first. */
export function Timeline(props: { personID: string }) {
  const history = useHistory(() => props.personID);
  const lines = createMemo(() => history.data?.pages.flatMap((page) => page.lines) ?? []);
  const colleagues = useColleagues();
  const session = useSession();
  const author = ({ by }: Info) =>
    by.startsWith("system:") ? t().history.kolo : colleagues.nameOf(by) || t().history.somebody;
  return (
    <section aria-labelledby="history">
      <h2 id="history" class="mb-3 font-semibold">
        {t().history.title}
      </h2>
      <ol>
        <For each={lines()} fallback={<li class="text-muted">{t().history.empty}</li>}>
          {(line) => <Line line={line} author={author(line)} zone={session.data?.account.zone} />}
        </For>
      </ol>
      <Show when={history.hasNextPage}>
        <Button busy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          {t().history.more}
        </Button>
      </Show>
    </section>
  );
}

function Line(props: { line: Info; author: string; zone: string | undefined }) {
  const Icon = props.line.channel === "system" ? Circle : CHANNEL_ICON[props.line.channel];
  const head = () => {
    const { event } = props.line;
    return event ? eventWords(event, props.zone) : t().history.channels[props.line.channel];
  };
  const words = () => {
    const own = props.line.event?.data.reasonText;
    return props.line.text ?? (typeof own === "string" ? own : undefined);
  };
  return (
    <li class="group relative pb-4 pl-10">
      <span class="absolute top-7 bottom-0 left-3.25 w-px bg-line group-last:hidden" aria-hidden="true" />
      <span
        class="absolute top-0 left-0 grid size-7 place-items-center rounded-full"
        classList={{
          "bg-hover text-faint": props.line.channel === "system",
          "bg-accent-soft text-accent-ink": props.line.channel !== "system",
        }}
      >
        <Icon class="size-3.5" />
      </span>
      <div class="flex items-baseline gap-2 pt-1">
        <span class="min-w-0 flex-1 break-words font-medium">{head()}</span>
        <time
          class="whitespace-nowrap text-faint text-xs"
          datetime={props.line.at}
          title={dateTime(props.line.at, props.zone, { year: true })}
        >
          {relative(props.line.at)}
        </time>
      </div>
      <Show when={words()}>
        <p class="mt-1 whitespace-pre-line break-words text-muted">{words()}</p>
      </Show>
      <div class="mt-1 flex items-center gap-2 text-faint text-xs">
        {props.author}
        <Show when={props.line.sentiment === "praise" || props.line.sentiment === "complaint"}>
          <Chip tone="outline">{t().history.sentiments[props.line.sentiment ?? "neutral"]}</Chip>
        </Show>
      </div>
    </li>
  );
}
