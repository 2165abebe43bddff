import { Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { X } from "../ui/icon.ts";
import type { Desk } from "./desk.ts";

/** What can be done with everybody who is selected; there while somebody is. */
export function BulkBar(props: { desk: Desk }) {
  const people = () => props.desk.chosen().filter(({ status }) => status === "active");
  return (
    <Show when={people().length > 0}>
      <section aria-label={t().application.bulk} class="foot-bar gap-1">
        <span class="num px-2 font-medium">{t().application.selected(people().length)}</span>
        <Button
          kind="ghost"
          aria-haspopup="menu"
          onClick={(event) => props.desk.ask({ kind: "menu", people: people(), anchor: event.currentTarget })}
        >
          {t().application.moveTo}
        </Button>
        <Button kind="ghost" onClick={() => props.desk.ask({ kind: "reject", people: people() })}>
          {t().application.reject}
        </Button>
        <Button kind="ghost" onClick={() => props.desk.ask({ kind: "withdraw", people: people() })}>
          {t().application.withdraw}
        </Button>
        <Button kind="ghost" icon aria-label={t().ui.clear} onClick={() => props.desk.clear()}>
          <X />
        </Button>
      </section>
    </Show>
  );
}
