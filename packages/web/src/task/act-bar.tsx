import { type Info, unasked, unfinished } from "@kolo/core/work/task/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Check, More } from "../ui/icon.ts";
import type { Doing } from "./doing.ts";

const Menu = lazy(() => import("../ui/menu.tsx"));
const MoveDialog = lazy(() => import("./move-dialog.tsx"));
const GiveDialog = lazy(() => import("./give-dialog.tsx"));
const WordsDialog = lazy(() => import("./words-dialog.tsx"));

const EditDialog = lazy(() => import("./edit-dialog.tsx"));

type Open = "menu" | "edit" | "move" | "give" | "pause" | "cancel";

/** What may be done with a task: the one act of who does it, and the rest in a menu. */
export function TaskActs(props: { task: Info; maySteer: boolean; doing: Doing }) {
  const session = useSession();
  const [open, setOpen] = createSignal<Open>();
  let more!: HTMLButtonElement;
  const me = () => session.data?.account;
  const isMine = () => props.task.responsibleID === me()?.accountID;
  const mayClaim = () => props.task.responsibleID === undefined && props.task.departmentID === me()?.departmentID;
  const close = () => setOpen(undefined);
  const item = (allowed: boolean, label: string, onSelect: () => void) => (allowed ? [{ label, onSelect }] : []);
  const is = (...statuses: Info["status"][]) => statuses.includes(props.task.status);
  const groups = () => {
    const doing = isMine();
    const steering = props.maySteer && unfinished(props.task);
    const all = [
      ...item(doing && is("open", "returned"), t().task.start, () => void props.doing.start(props.task)),
      ...item(doing && is("open", "in_progress", "returned"), t().task.pause, () => setOpen("pause")),
      ...item(doing && is("waiting"), t().task.resume, () => void props.doing.resume(props.task)),
      ...item(doing && is("done"), t().task.reopen, () => void props.doing.reopen(props.task)),
      ...item(props.maySteer && (steering || is("done")), t().task.edit, () => setOpen("edit")),
      ...item(steering, t().task.move, () => setOpen("move")),
      ...item(steering, t().task.give, () => setOpen("give")),
      ...item(props.maySteer && (steering || is("done")), t().task.cancel, () => setOpen("cancel")),
      ...item(
        props.maySteer && is("accepted") && !unasked(props.task),
        t().task.unaccept,
        () => void props.doing.unaccept(props.task),
      ),
      ...item(
        props.maySteer && is("cancelled") && !props.task.runID,
        t().task.restore,
        () => void props.doing.restore(props.task),
      ),
    ];
    return all.length > 0 ? [{ items: all }] : [];
  };
  return (
    <>
      <Show when={mayClaim() && unfinished(props.task)}>
        <Button kind="primary" onClick={() => void props.doing.claim(props.task)}>
          {t().task.claim}
        </Button>
      </Show>
      <Show when={isMine() && unfinished(props.task)}>
        <Button kind="primary" onClick={() => void props.doing.finish(props.task)}>
          <Check />
          {t().task.done}
        </Button>
      </Show>
      <Show when={groups().length > 0}>
        <Button ref={more} icon aria-label={t().task.acts} aria-haspopup="menu" onClick={() => setOpen("menu")}>
          <More />
        </Button>
      </Show>
      <Suspense>
        <Show when={open() === "menu"}>
          <Menu anchor={more} label={t().task.acts} groups={groups()} onClose={() => open() === "menu" && close()} />
        </Show>
        <Show when={open() === "edit"}>
          <EditDialog task={props.task} onClose={close} />
        </Show>
        <Show when={open() === "move"}>
          <MoveDialog task={props.task} onClose={close} />
        </Show>
        <Show when={open() === "give"}>
          <GiveDialog task={props.task} onClose={close} />
        </Show>
        <Show when={open() === "pause"}>
          <WordsDialog task={props.task} act="pause" onClose={close} />
        </Show>
        <Show when={open() === "cancel"}>
          <WordsDialog task={props.task} act="cancel" onClose={close} />
        </Show>
      </Suspense>
    </>
  );
}
