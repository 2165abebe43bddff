import type { Info } from "@kolo/core/work/task/model";
import type { Info as Line } from "@kolo/core/work/trail/model";
import { createMemo, createSignal, For, Show } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Send } from "../ui/icon.ts";
import { Refusal } from "../ui/refusal.tsx";
import { Suggest } from "../ui/suggest.tsx";
import { useTaskActs } from "./acts.ts";
import { offered, taken } from "./mention.ts";
import { inStead, saidIn, trailWords } from "./trail-words.ts";

/** What befell a task and what was said of it, newest first, with a line to say more. */
export function Trail(props: { task: Info; lines: readonly Line[] }) {
  const colleagues = useColleagues();
  const session = useSession();
  const name = (by: string) => colleagues.nameOf(by) || "Kolo";
  return (
    <section class="grid gap-3" aria-label={t().task.history}>
      <h2 class="font-semibold">{t().task.history}</h2>
      <Say task={props.task} />
      <ol class="grid gap-3">
        <For each={props.lines}>
          {(line) => (
            <li class="flex gap-2.5">
              <Avatar name={name(line.by)} size={24} />
              <div class="min-w-0">
                <p class="text-muted text-xs">
                  <span class="font-medium text-ink">{name(line.by)}</span>{" "}
                  {trailWords(line, name, session.data?.account.zone)}
                  <Show when={inStead(line)}>{(who) => ` (${t().absence.inStead(name(who()))})`}</Show> ·{" "}
                  <time class="num" dateTime={line.at}>
                    {relative(line.at)}
                  </time>
                </p>
                <Show when={saidIn(line)}>{(text) => <p class="whitespace-pre-wrap">{text()}</p>}</Show>
              </div>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

/** A line to say; who is named after an @ is told, and sees the task from then on. */
function Say(props: { task: Info }) {
  const colleagues = useColleagues();
  const acts = useTaskActs();
  const act = useAct();
  const [text, setText] = createSignal("");
  const names = createMemo(() =>
    colleagues.options().map(({ value, label }) => ({ kind: "person" as const, id: value, name: label })),
  );
  const options = () => offered(text(), names()).map(({ id, name }) => ({ value: id, label: name }));
  const mentions = () => names().flatMap(({ id, name }) => (text().includes(`@${name}`) ? [id] : []));
  async function send() {
    const said = text().trim();
    if (said === "") return;
    if (await act.run(() => acts.say(props.task.taskID, { text: said, mentions: mentions() }))) setText("");
  }
  return (
    <form class="flex items-end gap-2" onSubmit={submitting(send)}>
      <div class="flex-1">
        <Field label={t().task.say}>
          {(field) => (
            <Suggest
              field={field}
              label={t().task.say}
              quiet
              text={text()}
              options={options()}
              placeholder={t().task.sayHint}
              onText={setText}
              onPick={({ label }) => setText(taken(text(), label))}
            />
          )}
        </Field>
        <Refusal text={act.error()} />
      </div>
      <Button type="submit" busy={act.busy()} aria-label={t().task.send} icon>
        <Send />
      </Button>
    </form>
  );
}
