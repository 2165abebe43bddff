import { plusDays } from "@kolo/core/time/zone/model";
import { For, Show } from "solid-js";
import { useAway } from "../away.ts";
import { present } from "../clock.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { day, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Plane } from "../ui/icon.ts";

/** How many days before it one's own absence is said on one's day. */
const AHEAD = 14;

/** On my day: that I am or will soon be away and who stands in; for whom I stand in now. */
export function AwayOnDay() {
  const session = useSession();
  const colleagues = useColleagues();
  const away = useAway();
  const me = () => session.data?.account;
  const own = () => away.of(me()?.accountID, plusDays(localDate(present(), me()?.zone), AHEAD));
  const standIn = (accountID: string | undefined) =>
    accountID ? t().absence.standsIn(colleagues.nameOf(accountID)) : t().absence.nobody;
  const lines = () => {
    const mine = own();
    const said = mine
      ? [
          `${mine.now ? t().absence.youAre(day(mine.to)) : t().absence.youWillBe(day(mine.from), day(mine.to))}. ${standIn(mine.standInID)}`,
        ]
      : [];
    return [
      ...said,
      ...away.mine().map((one) => t().absence.youStandIn(colleagues.nameOf(one.accountID), day(one.to))),
    ];
  };
  return (
    <Show when={lines().length > 0}>
      <ul class="grid gap-1 border-line border-b bg-sunken px-4 py-2 md:px-6">
        <For each={lines()}>
          {(line) => (
            <li class="flex items-start gap-2">
              <Plane class="mt-0.5 shrink-0" />
              {line}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
