import { type Info, unfinished } from "@kolo/core/work/task/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useAway } from "../away.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Check, More } from "../ui/icon.ts";
import { type Asked, doersItems, steerersItems } from "./act-items.ts";
import type { Doing } from "./doing.ts";

const Menu = lazy(() => import("../ui/menu.tsx"));
const MoveDialog = lazy(() => import("./move-dialog.tsx"));
const GiveDialog = lazy(() => import("./give-dialog.tsx"));
const WordsDialog = lazy(() => import("./words-dialog.tsx"));

const EditDialog = lazy(() => import("./edit-dialog.tsx"));

type Open = "menu" | Asked;

/** What may be done with a task: the one act of who does it, and the rest in a menu. */
export function TaskActs(props: { task: Info; maySteer: boolean; doing: Doing }) {
  const session = useSession();
  const [open, setOpen] = createSignal<Open>();
  let more!: HTMLButtonElement;
  const me = () => session.data?.account;
  const away = useAway();
  /** Mine to do, or of somebody for whom I stand in. */
  const isMine = () => {
    const { responsibleID } = props.task;
    return responsibleID === me()?.accountID || away.mine().some(({ accountID }) => accountID === responsibleID);
  };
  const mayClaim = () => props.task.responsibleID === undefined && props.task.departmentID === me()?.departmentID;
  const close = () => setOpen(undefined);
  const groups = () => {
    const items = [
      ...(isMine() ? doersItems(props.task, props.doing, setOpen) : []),
      ...(props.maySteer ? steerersItems(props.task, props.doing, setOpen, isMine()) : []),
    ];
    return items.length > 0 ? [{ items }] : [];
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
