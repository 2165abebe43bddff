import { Group } from "@kolo/core/competency/model";
import { createMemo, createSignal, lazy, onCleanup, Show, Suspense } from "solid-js";
import { useCompetencies, useFound } from "../competencies.ts";
import { useChanged } from "../competency/queries.ts";
import { Rows } from "../competency/rows.tsx";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Plus, Search } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Select } from "../ui/select.tsx";

const EntryDialog = lazy(() => import("../competency/entry-dialog.tsx"));
const PAGE = 100;
const PAUSE_MS = 200;
type Which = "all" | "ours";

/** The list of competencies as this firm has it: found by any name, changed where the firm speaks otherwise. */
export default function CompetenciesPage() {
  const { list } = useCompetencies();
  const [typed, setTyped] = createSignal("");
  const [group, setGroup] = createSignal<Group | "every">("every");
  const [which, setWhich] = createSignal<Which>("all");
  const [shown, setShown] = createSignal(PAGE);
  const [open, setOpen] = createSignal<{ competencyID: string; name: string }>();
  const found = useFound(typed);
  const changes = useChanged();
  const changed = createMemo(() => new Set(changes.isSuccess ? changes.data.competencyIDs : []));
  const source = () => (typed() === "" || !found.isSuccess ? list() : found.data.competencies);
  const rows = createMemo(() =>
    source().filter(
      (row) => (group() === "every" || row.group === group()) && (which() === "all" || changed().has(row.competencyID)),
    ),
  );
  const groups = () => [
    { value: "every" as const, label: t().competency.everyGroup },
    ...Group.options.map((value) => ({ value, label: t().competency.groups[value] })),
  ];
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const search = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => setTyped(text.trim()), PAUSE_MS);
  };
  const nothing = () =>
    which() === "ours" && typed() === ""
      ? { title: t().competency.noneOurs, hint: t().competency.noneOursHint }
      : { title: t().competency.nothing, hint: t().competency.nothingHint };

  return (
    <>
      <PageHead
        title={t().competency.title}
        actions={
          <Button kind="primary" onClick={() => setOpen({ competencyID: "", name: typed() })}>
            <Plus />
            {t().competency.add}
          </Button>
        }
      >
        <p class="max-w-160 text-muted">{t().competency.hint}</p>
        <div class="flex flex-wrap items-end gap-3">
          <label class="relative block max-sm:w-full sm:w-80">
            <span class="sr-only">{t().competency.search}</span>
            <Search class="-translate-y-1/2 absolute top-1/2 left-2.5 text-faint" />
            <input
              type="search"
              data-page-search
              class="field pl-8"
              placeholder={t().competency.search}
              maxlength={120}
              onInput={(event) => search(event.currentTarget.value)}
            />
          </label>
          <Select label={t().competency.group} choices={groups()} value={group()} onChange={setGroup} />
          <Segmented
            label={t().competency.which}
            segments={[
              { value: "all", label: t().competency.all },
              { value: "ours", label: t().competency.ours },
            ]}
            value={which()}
            onChange={setWhich}
          />
        </div>
      </PageHead>
      <div class="grid max-w-200 gap-3 px-4 py-3 md:px-6">
        <p class="num text-muted text-xs" role="status">
          {t().competency.count(rows().length)}
        </p>
        <Show when={rows().length > 0} fallback={<Empty {...nothing()} />}>
          <Rows
            rows={rows().slice(0, shown())}
            changed={changed()}
            onEdit={(competencyID, name) => setOpen({ competencyID, name })}
          />
        </Show>
        <Show when={rows().length > shown()}>
          <Button class="justify-self-start" onClick={() => setShown(shown() + PAGE)}>
            {t().competency.more}
          </Button>
        </Show>
      </div>
      <Suspense>
        <Show when={open()} keyed>
          {(one) => <EntryDialog {...one} onClose={() => setOpen(undefined)} />}
        </Show>
      </Suspense>
    </>
  );
}
