import {
  type Info,
  MOST,
  type Picked,
  type Reject,
  type Restore,
  type Withdraw,
} from "@kolo/core/hiring/application/model";
import type { Stage } from "@kolo/core/hiring/vacancy/model";
import { ApiError, api, ok } from "../api.ts";
import { offline, waiting } from "../outbox.ts";
import { problem, t } from "../text/index.ts";
import { announce } from "../ui/live.ts";
import { notify } from "../ui/toast.ts";
import { useShown } from "./queries.ts";

type Sent = Promise<{ applications: Info[] }>;

const chunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / MOST) }, (_, at) => items.slice(at * MOST, (at + 1) * MOST));

let last: Promise<unknown> = Promise.resolve();
/** One act after the other, so that two on one card arrive in order; without the server the outbox keeps the order. */
function inTurn(send: () => Sent): Sent {
  const turn = offline() || waiting() > 0 ? send() : last.then(send);
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * What can be done to people in a vacancy. Each act shows at once, with a way back for ten seconds, and is put right
 * when the server says otherwise: a colleague was first, say.
 */
export function useActs(vacancyID: () => string) {
  const shown = useShown(vacancyID);
  const route = () => api.vacancy[":vacancyID"].application;
  const param = () => ({ vacancyID: vacancyID() });

  function refused(before: readonly Info[], error: unknown) {
    if (!(error instanceof ApiError)) throw error;
    const fresh = error.code === "db.stale" ? (error.data.fresh as Info[]) : [];
    shown.show([...before, ...fresh]);
    shown.askAgain();
    const [first] = fresh;
    notify(first ? t().application.stale(first.card.name) : problem(error.code, error.data));
  }

  async function act(before: readonly Info[], change: Partial<Info>, send: (people: Picked[]) => Sent) {
    shown.show(before.map((one) => ({ ...one, ...change, version: one.version + 1 })));
    const people = before.map(({ personID, version }) => ({ personID, version }));
    try {
      const { applications } = await inTurn(() => send(people));
      shown.show(applications, true);
    } catch (error) {
      refused(before, error);
    }
  }
  const each = (people: readonly Info[], change: Partial<Info>, send: (people: Picked[]) => Sent) => {
    for (const some of chunks(people)) void act(some, change, send);
  };
  const again = (people: readonly Info[]) => shown.now(people.map(({ personID }) => personID));

  function shift(people: readonly Info[], stageID: string) {
    const away = people.filter((one) => one.stageID !== stageID && one.status === "active");
    each(away, { stageID, enteredAt: new Date().toISOString(), deadline: undefined }, (moves) =>
      ok(route().move.$post({ param: param(), json: { moves, stageID } })),
    );
    return away;
  }

  function back(moved: readonly Info[]) {
    for (const stageID of new Set(moved.map((one) => one.stageID)))
      shift(again(moved.filter((one) => one.stageID === stageID)), stageID);
    const [first] = moved;
    if (first) announce(t().application.movedBack(first.card.name));
  }

  function restore(people: readonly Info[]) {
    const closed = again(people).filter(({ status }) => status === "rejected" || status === "withdrawn");
    each(closed, { status: "active", reason: undefined, reasonText: undefined, letter: undefined }, (picked) =>
      ok(route().restore.$post({ param: param(), json: { people: picked } satisfies Restore })),
    );
    if (closed.length > 0) notify(t().application.restored(closed.length));
  }

  return {
    move(people: readonly Info[], stage: Stage) {
      const [first] = people;
      if (stage.type === "hired") return notify(problem("application.needs_offer"));
      const moved = shift(people, stage.stageID);
      if (!first || moved.length === 0) return;
      const words =
        moved.length === 1
          ? t().application.moved(first.card.name, stage.name)
          : t().application.movedMany(moved.length, stage.name);
      announce(words);
      notify(words, () => back(moved));
    },
    reject(people: readonly Info[], input: Omit<Reject, "people">) {
      const { reason, reasonText } = input;
      each(people, { status: "rejected", reason, reasonText }, (picked) =>
        ok(route().reject.$post({ param: param(), json: { ...input, people: picked } })),
      );
      const words = t().application.rejected(people.length);
      notify(input.letter ? `${words}; ${t().application.letterLater}` : words, () => restore(people));
    },
    withdraw(people: readonly Info[], input: Omit<Withdraw, "people">) {
      each(people, { status: "withdrawn", ...input }, (picked) =>
        ok(route().withdraw.$post({ param: param(), json: { ...input, people: picked } })),
      );
      notify(t().application.withdrew(people.length), () => restore(people));
    },
    restore,
  };
}
export type Acts = ReturnType<typeof useActs>;
