import type { Info as Firm } from "@kolo/core/firm/model";
import { createSignal, For, onMount, Show } from "solid-js";
import { inWords } from "../act.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Empty } from "../ui/empty.tsx";
import { Progress } from "../ui/progress.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { LineRow } from "./line-row.tsx";
import { useList } from "./list.ts";
import { MeantFields } from "./meant-fields.tsx";
import type { Table } from "./read.ts";
import { UndoButton } from "./undo-button.tsx";

type Which = "open" | "all";
const PAGE = 100;

/** What would be taken over, and what stands in the way; then how far it is, and what became of it. */
export function Preview(props: {
  firm: Firm;
  table: Table;
  mayAdd: boolean;
  onFirm: (firm: Firm) => void;
  onAgain: () => void;
}) {
  const list = useList(
    () => props.firm,
    () => props.table,
  );
  const [shown, setShown] = createSignal<Which>("open");
  const [count, setCount] = createSignal(PAGE);
  const [invite, setInvite] = createSignal(false);
  const [total, setTotal] = createSignal(0);
  onMount(() => void list.look());

  const open = () => list.lines().filter((line) => ["fault", "ask"].includes(list.standing(line)));
  const here = () => list.lines().filter((line) => list.standing(line) === "here");
  const rows = () => (shown() === "open" ? open() : list.lines());
  const outcome = (is: "taken" | "refused") => list.outcomes().filter((one) => one.outcome === is);
  function take() {
    setTotal(list.ready().length);
    void list.take(invite());
  }

  return (
    <div class="grid gap-4 px-4 py-4 md:px-6">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p class="wrap-anywhere min-w-0 font-medium">{props.table.title}</p>
        <p class="text-muted" role="status">
          {t().roster.counts(list.ready().length, open().length, here().length)}
        </p>
        <Button class="ml-auto" onClick={() => props.onAgain()}>
          {t().roster.another}
        </Button>
      </div>
      <Show when={list.sheet().missing.length > 0}>
        <Refusal text={t().roster.missing(list.sheet().missing.map((column) => t().roster.columns[column]))} />
      </Show>
      <Show when={list.sheet().unread.length > 0}>
        <p class="text-muted text-xs">{t().roster.unread(list.sheet().unread)}</p>
      </Show>
      <Show when={list.sheet().cut}>
        <Refusal text={t().roster.cut} />
      </Show>
      <Show when={!list.importID()}>
        <MeantFields firm={props.firm} list={list} mayAdd={props.mayAdd} onFirm={props.onFirm} />
        <Segmented
          label={t().roster.show}
          value={shown()}
          onChange={setShown}
          segments={[
            { value: "open", label: t().roster.open(open().length) },
            { value: "all", label: t().roster.all(list.lines().length) },
          ]}
        />
        <Show when={rows().length > 0} fallback={<Empty title={t().roster.nothingOpen} compact />}>
          <ul aria-label={t().roster.title}>
            <For each={rows().slice(0, count())}>{(line) => <LineRow line={line} list={list} />}</For>
          </ul>
        </Show>
        <Show when={rows().length > count()}>
          <Button class="justify-self-start" onClick={() => setCount((before) => before + PAGE)}>
            {t().team.more}
          </Button>
        </Show>
        <div class="sticky bottom-0 z-10 grid gap-2 border-line border-t bg-canvas py-3 max-md:bottom-14">
          <Show when={list.outcomes().length > 0 && list.busy()}>
            <Progress share={list.outcomes().length / Math.max(1, total())} label={t().roster.taking} />
          </Show>
          <Checkbox checked={invite()} onChange={(event) => setInvite(event.currentTarget.checked)}>
            <span>
              {t().roster.invite}
              <span class="block text-muted text-xs">{t().roster.inviteHint}</span>
            </span>
          </Checkbox>
          <Button
            kind="primary"
            class="justify-self-start"
            busy={list.busy()}
            disabled={list.ready().length === 0}
            onClick={take}
          >
            {t().roster.take(list.ready().length)}
          </Button>
          <Refusal text={inWords(list.failed())} />
        </div>
      </Show>
      <Show when={list.importID()} keyed>
        {(importID) => (
          <div class="grid gap-3" role="status">
            <p class="font-medium">{t().roster.taken(outcome("taken").length)}</p>
            <ul class="grid gap-1">
              <For each={outcome("refused")}>
                {({ line, code }) => <li>{`${t().roster.line(line)}: ${problem(code ?? "internal")}`}</li>}
              </For>
            </ul>
            <UndoButton importID={importID} count={outcome("taken").length} />
          </div>
        )}
      </Show>
    </div>
  );
}
