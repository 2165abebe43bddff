import { type Info, unasked, unfinished } from "@kolo/core/work/task/model";
import { t } from "../text/index.ts";
import type { Doing } from "./doing.ts";

/** What is asked in a dialog before it is done. */
export type Asked = "edit" | "move" | "give" | "pause" | "cancel";
interface Item {
  readonly label: string;
  readonly onSelect: () => void;
}
type Ask = (what: Asked) => void;

const when = (allowed: boolean, label: string, onSelect: () => void): Item[] => (allowed ? [{ label, onSelect }] : []);

/** What who does a task may say of it. */
export function doersItems(task: Info, doing: Doing, ask: Ask): Item[] {
  const is = (...statuses: Info["status"][]) => statuses.includes(task.status);
  return [
    ...when(is("open", "returned"), t().task.start, () => void doing.start(task)),
    ...when(is("open", "in_progress", "returned"), t().task.pause, () => ask("pause")),
    ...when(is("waiting"), t().task.resume, () => void doing.resume(task)),
    ...when(is("done"), t().task.reopen, () => void doing.reopen(task)),
  ];
}

/** What may be done by who asked for it, and by the heads of its department. */
export function steerersItems(task: Info, doing: Doing, ask: Ask, isMine: boolean): Item[] {
  const going = unfinished(task);
  const open = going || task.status === "done";
  const judged = task.status === "accepted" && !unasked(task);
  return [
    ...when(going && !isMine, t().task.remind, () => void doing.remind(task)),
    ...when(open, t().task.edit, () => ask("edit")),
    ...when(going, t().task.move, () => ask("move")),
    ...when(going, t().task.give, () => ask("give")),
    ...when(open, t().task.cancel, () => ask("cancel")),
    ...when(judged, t().task.unaccept, () => void doing.unaccept(task)),
    ...when(task.status === "cancelled" && !task.runID, t().task.restore, () => void doing.restore(task)),
  ];
}
