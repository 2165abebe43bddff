import type { Column } from "@kolo/core/hiring/decision";
import { createSignal, For, Match, Show, Switch } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Check, X } from "../ui/icon.ts";
import { Segmented } from "../ui/segmented.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import type { Cited } from "./cited.ts";
import { useResume } from "./queries.ts";

/** Somebody's interview notes and résumé beside the table, so that nobody has to leave it to decide. */
export function PersonPanel(props: { column: Column; cited: Cited; onClose: () => void }) {
  const [view, setView] = createSignal<"notes" | "resume">("notes");
  return (
    <aside
      class="card flex max-h-[32rem] min-w-0 flex-col lg:sticky lg:top-4"
      aria-label={t().decision.panel(props.column.face.name)}
    >
      <div class="flex items-center gap-2 border-line border-b px-3 py-2">
        <h2 class="min-w-0 flex-1 truncate font-semibold">{props.column.face.name}</h2>
        <Button kind="ghost" icon aria-label={t().ui.close} onClick={() => props.onClose()}>
          <X />
        </Button>
      </div>
      <div class="px-3 pt-2">
        <Segmented
          label={t().decision.panel(props.column.face.name)}
          segments={[
            { value: "notes", label: t().decision.notes },
            { value: "resume", label: t().decision.resume },
          ]}
          value={view()}
          onChange={setView}
        />
      </div>
      <div class="min-h-0 flex-1 overflow-y-auto p-3">
        <Switch>
          <Match when={view() === "notes"}>
            <Notes column={props.column} cited={props.cited} />
          </Match>
          <Match when={view() === "resume"}>
            <Resume personID={props.column.personID} cited={props.cited} />
          </Match>
        </Switch>
      </div>
    </aside>
  );
}

function Notes(props: { column: Column; cited: Cited }) {
  const colleagues = useColleagues();
  return (
    <ul class="grid gap-2">
      <For each={props.column.words} fallback={<li class="text-muted">{t().decision.noNotes}</li>}>
        {(note) => {
          const evidence = () => ({
            kind: "scorecard" as const,
            ref: `${note.interviewID}/${note.accountID}`,
            by: note.accountID,
            quote: note.words,
          });
          return (
            <li class="grid gap-1">
              <p class="text-muted text-xs">{colleagues.nameOf(note.accountID)}</p>
              <p class="whitespace-pre-line">{note.words}</p>
              <Cite
                isCited={props.cited.has(props.column.personID, evidence())}
                onTurn={() => props.cited.turn(props.column.personID, evidence())}
              />
            </li>
          );
        }}
      </For>
    </ul>
  );
}

function Resume(props: { personID: string; cited: Cited }) {
  const resume = useResume(() => props.personID);
  return (
    <Show when={!resume.isPending} fallback={<Skeleton rows={6} />}>
      <Show when={resume.data} fallback={<p class="text-muted">{t().decision.noResume}</p>}>
        {(found) => {
          const evidence = () => ({ kind: "document" as const, ref: found().documentID });
          return (
            <div class="grid gap-2">
              <Cite
                isCited={props.cited.has(props.personID, evidence())}
                onTurn={() => props.cited.turn(props.personID, evidence())}
              />
              <p class="whitespace-pre-wrap break-words text-xs">{found().text}</p>
            </div>
          );
        }}
      </Show>
    </Show>
  );
}

function Cite(props: { isCited: boolean; onTurn: () => void }) {
  return (
    <Button kind="ghost" class="justify-self-start" aria-pressed={props.isCited} onClick={() => props.onTurn()}>
      <Show when={props.isCited} fallback={t().decision.cite}>
        <Check />
        {t().decision.cited}
      </Show>
    </Button>
  );
}
