import type { Rule } from "@kolo/core/motivation/points/model";
import { type Read, read } from "@kolo/core/work/line/model";
import type { Create, Repeat } from "@kolo/core/work/task/model";
import { createMemo } from "solid-js";
import { createStore } from "solid-js/store";
import { useActor } from "../actor.ts";
import { isAmount } from "../ui/points-amount.ts";
import { useHere } from "./here.ts";

/** What was filled in by hand; it counts before what the line says. Null: by hand, nobody. */
interface Hand {
  text: string;
  responsibleID?: string | null | undefined;
  departmentID?: string | undefined;
  localDate?: string | undefined;
  localTime?: string | undefined;
  points?: string | undefined;
  rule?: Rule | undefined;
  repeat?: Repeat | undefined;
}

/** A new task as it is being set: one line, and the fields that it fills. */
export function useForm() {
  const actor = useActor();
  const around = useHere();
  const [state, set] = createStore<{ line: string; hand: Hand }>({ line: "", hand: { text: "" } });
  const said = createMemo((): Read => read(state.line, around.here()));
  const departmentID = () => state.hand.departmentID ?? said().department?.id;
  /** Who is named; with a department alone its queue; else oneself. */
  const responsibleID = () => {
    if (state.hand.responsibleID !== undefined) return state.hand.responsibleID ?? undefined;
    return said().person?.id ?? (departmentID() ? undefined : actor()?.accountID);
  };
  const localDate = () => state.hand.localDate ?? said().localDate;
  const localTime = () => state.hand.localTime ?? said().localTime;
  const points = () => state.hand.points ?? (said().points === undefined ? "" : String(said().points));

  const rule = () => state.hand.rule ?? "all";

  /** Undefined while something is missing. */
  function filled(): Create | undefined {
    const date = localDate();
    const { title } = said();
    if (!(title && date && isAmount(points()))) return undefined;
    return {
      title,
      ...(state.hand.text.trim() && { text: state.hand.text.trim() }),
      responsibleID: responsibleID(),
      departmentID: departmentID(),
      deadline: { localDate: date, localTime: localTime(), zone: around.zone() },
      ...(points().trim() && { points: Number(points()), rule: rule() }),
      ...(state.hand.repeat && { repeat: state.hand.repeat }),
    };
  }
  return {
    line: () => state.line,
    setLine: (line: string) => set("line", line),
    text: () => state.hand.text,
    repeat: () => state.hand.repeat,
    hand: (change: Partial<Hand>) => set("hand", change),
    said,
    responsibleID,
    departmentID,
    localDate,
    localTime,
    points,
    rule,
    filled,
    ...around,
  };
}
export type Form = ReturnType<typeof useForm>;
