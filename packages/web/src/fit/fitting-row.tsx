import type { Fitting } from "@kolo/core/hiring/fit";
import { createSignal, For, Show } from "solid-js";
import { orWhyNot } from "../act.ts";
import { cityName } from "../city.ts";
import { cash, money, months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { goOn } from "../ui/focus.ts";
import { Plus } from "../ui/icon.ts";
import { PersonLink } from "../ui/person-link.tsx";
import { notify } from "../ui/toast.ts";
import type { Back } from "./queries.ts";
import { ReasonChips, Why } from "./reasons.tsx";

/** Somebody of the base beside the vacancy, with all reasons, and the way into it. */
export function FittingRow(props: { person: Fitting; onEnter: (personID: string) => Promise<Back> }) {
  const [busy, setBusy] = createSignal(false);
  let row!: HTMLLIElement;
  const person = () => props.person;
  async function enter() {
    const { personID, name } = person();
    setBusy(true);
    await orWhyNot(async () => {
      const back = await props.onEnter(personID);
      notify(t().application.added(name), () => void revoke(back, name));
    });
    setBusy(false);
    // The button is gone with its focus: whoever came by keys goes on from the same line.
    goOn(row.querySelector("a"));
  }
  const line = () => [person().headline, cityName(person().city ?? "")].filter(Boolean).join(" · ");
  const pay = () => {
    const asks = person().desiredSalary;
    return asks && (asks.period === "month" ? cash(asks.minor, asks.currency) : money(asks));
  };
  return (
    <li
      ref={row}
      class="grid gap-x-4 gap-y-1.5 border-line border-b px-4 py-3 md:grid-cols-[minmax(12rem,1fr)_minmax(0,1.6fr)_12rem_9rem] md:items-start"
    >
      <div class="grid min-w-0 gap-1">
        <PersonLink name={person().name} line={line()} href={`/candidates/${person().personID}`} />
        <Marks person={person()} />
      </div>
      <div class="min-w-0">
        <ReasonChips reasons={person().reasons} />
        <Why name={person().name} reasons={person().reasons} evidence={person().evidence} />
      </div>
      <p class="num flex flex-wrap gap-x-3 md:grid md:justify-items-end md:text-right">
        <Show when={pay()}>
          {(amount) => (
            <span>
              {amount()}
              <Show when={t().fit.pay[person().pay]}>
                {(words) => <span class="block text-muted text-xs max-md:ml-1 max-md:inline">{words()}</span>}
              </Show>
            </span>
          )}
        </Show>
        <Show when={person().months}>{(length) => <span class="text-muted">{months(length())}</span>}</Show>
      </p>
      <div class="md:justify-self-end">
        <Show
          when={!person().here}
          fallback={<Chip tone="outline">{t().application.status[person().here?.status ?? "active"]}</Chip>}
        >
          <Button aria-label={t().fit.addNamed(person().name)} busy={busy()} onClick={() => void enter()}>
            <Plus />
            {t().fit.add}
          </Button>
        </Show>
      </div>
    </li>
  );
}

async function revoke(back: Back, name: string) {
  await orWhyNot(async () => {
    await back();
    notify(t().application.revoked(name));
  });
}

/** What to know before writing to them: why they left this vacancy, how others ended, that they want no letters. */
function Marks(props: { person: Fitting }) {
  const reason = () => {
    const words: Record<string, string> = { ...t().application.withdrawReasons, ...t().application.rejectReasons };
    return words[props.person.here?.reason ?? ""];
  };
  const marks = () => [
    ...(reason() ? [reason()] : []),
    ...props.person.before.map(({ title, status }) => t().fit.before(title, t().application.status[status])),
    ...(props.person.doNotContact ? [t().candidate.fields.doNotContact] : []),
  ];
  return (
    <Show when={marks().length > 0}>
      <ul class="flex min-w-0 flex-wrap gap-1">
        <For each={marks()}>
          {(mark) => (
            <li class="min-w-0">
              <Chip tone="outline">{mark}</Chip>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
