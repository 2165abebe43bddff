import { Show } from "solid-js";
import { type Away, useAway } from "../away.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "./button.tsx";
import { Plane } from "./icon.ts";

/** That somebody is away, until when and who stands in, in one sentence. */
function awayWords(
  { accountID, from, to, now, standInID }: Away,
  nameOf: (id: string) => string,
  me: string | undefined,
): string {
  const name = nameOf(accountID);
  const days = [day(from), day(to)] as const;
  const mine = () => (now ? t().absence.youAre(days[1]) : t().absence.youWillBe(...days));
  const theirs = () => (now ? t().absence.away(name, days[1]) : t().absence.willBeAway(name, ...days));
  const away = accountID === me ? mine() : theirs();
  return `${away}. ${standInID ? t().absence.standsIn(nameOf(standInID)) : t().absence.nobody}`;
}

/** In a list, behind a name: until when they are away, and who stands in. */
export function AwayMark(props: { accountID: string | undefined }) {
  const away = useAway();
  const colleagues = useColleagues();
  return (
    <Show when={away.of(props.accountID)}>
      {(one) => (
        <span class="flex items-center gap-1">
          <Plane class="size-3.5 shrink-0" />
          {t().absence.chip(day(one().to))}
          <Show when={one().standInID}>{(standInID) => <>, {t().absence.by(colleagues.nameOf(standInID()))}</>}</Show>
        </span>
      )}
    </Show>
  );
}

/**
 * Beside where somebody is chosen or named: that they are away, now or at any time up to `until`, and who stands in, who
 * can be chosen instead.
 */
export function AwayNote(props: {
  accountID: string | undefined;
  /** The days that are asked about; today when absent. */
  from?: string | undefined;
  until?: string | undefined;
  onTake?: ((accountID: string) => void) | undefined;
}) {
  const session = useSession();
  const away = useAway();
  const colleagues = useColleagues();
  return (
    <div aria-live="polite" class="empty:hidden">
      <Show when={away.of(props.accountID, props.until, props.from)}>
        {(one) => (
          <p class="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs">
            <span class="flex min-w-0 items-start gap-1.5">
              <Plane class="mt-0.5 size-3.5 shrink-0" />
              {awayWords(one(), colleagues.nameOf, session.data?.account.accountID)}
            </span>
            <Show when={props.onTake && one().standInID}>
              {(standInID) => (
                <Button onClick={() => props.onTake?.(standInID())}>
                  {t().absence.take(colleagues.nameOf(standInID()))}
                </Button>
              )}
            </Show>
          </p>
        )}
      </Show>
    </div>
  );
}
