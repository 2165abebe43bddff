import { heatOf, type Info, unfinished } from "@kolo/core/work/task/model";
import { A } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { present } from "../clock.ts";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { AwayMark } from "../ui/away-note.tsx";
import { Button } from "../ui/button.tsx";
import { BellRing, Circle, CircleCheck } from "../ui/icon.ts";
import { DueChip } from "./due-chip.tsx";

/** One task of a list: a circle that finishes it, what it is, who is the other side, when it is due, what it pays. */
export function TaskRow(props: {
  task: Info;
  /** The colleague on the other side, or whose queue it lies in. */
  who?: string;
  /** Their account: that they are away is said. */
  whoID?: string | undefined;
  onFinish?: (() => void) | undefined;
  onRemind?: (() => void) | undefined;
  children?: JSX.Element;
}) {
  const isLate = () => heatOf(props.task, present()) === "late";
  return (
    <li class="relative grid border-line border-b last:border-b-0" classList={{ "hatch-edge": isLate() }}>
      <div class="flex min-h-11 items-center gap-x-3 px-3 py-1.5 md:px-4">
        <Mark task={props.task} onFinish={props.onFinish} />
        {/* What does not fit beside the title stands below it, not below the circle. */}
        <div class="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 md:flex-nowrap">
          <span class="min-w-0 flex-1 basis-36">
            <A
              href={`/tasks/${props.task.taskID}`}
              class="block truncate font-medium underline-offset-2 hover:underline max-md:whitespace-normal"
              classList={{ "text-muted": !unfinished(props.task) }}
            >
              {props.task.title}
            </A>
            <Show when={props.who}>
              {(who) => (
                <span class="flex flex-wrap items-center gap-x-1.5 text-muted text-xs">
                  <Avatar name={who()} size={16} />
                  <span class="truncate">{who()}</span>
                  <AwayMark accountID={props.whoID} />
                </span>
              )}
            </Show>
          </span>
          <span class="flex items-center gap-1">
            <DueChip task={props.task} />
            <Show when={props.onRemind}>
              {(remind) => (
                <Button kind="ghost" icon aria-label={t().task.remindOf(props.task.title)} onClick={() => remind()()}>
                  <BellRing />
                </Button>
              )}
            </Show>
          </span>
          <Show when={props.task.points}>
            {(points) => <span class="num chip bg-hover text-muted">{t().task.pointsOf(points())}</span>}
          </Show>
        </div>
      </div>
      {props.children}
    </li>
  );
}

/** The circle on the left: it finishes what is mine to finish, and only shows the state of all others. */
function Mark(props: { task: Info; onFinish: (() => void) | undefined }) {
  return (
    <Show
      when={props.onFinish}
      fallback={
        <span class="grid size-8 shrink-0 place-items-center pointer-coarse:size-10" aria-hidden="true">
          <Show when={!unfinished(props.task)} fallback={<Circle class="size-5 text-faint" />}>
            <CircleCheck class="size-5 text-done-ink" />
          </Show>
        </span>
      }
    >
      {(finish) => (
        <button
          type="button"
          class="btn btn-ghost btn-icon shrink-0"
          aria-label={t().task.finish(props.task.title)}
          onClick={() => finish()()}
        >
          <Circle class="size-5" />
        </button>
      )}
    </Show>
  );
}
