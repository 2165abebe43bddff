import { COLUMNS } from "@kolo/core/people/roster/column/model";
import { createSignal, onCleanup, onMount } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { coarse } from "../ui/coarse.ts";
import { Upload } from "../ui/icon.ts";
import { Refusal } from "../ui/refusal.tsx";
import type { Table } from "./read.ts";

/** Where a staff list comes in: dropped anywhere on the page, or chosen. */
export function Drop(props: { onTable: (table: Table) => void }) {
  const [over, setOver] = createSignal(false);
  const [wrong, setWrong] = createSignal(false);
  let input!: HTMLInputElement;

  async function read(file: File | undefined) {
    if (!file) return;
    const { tableOf } = await import("./read.ts");
    const table = await tableOf(file);
    setWrong(!table);
    if (table) props.onTable(table);
  }
  const dragged = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type === "drop") void read(event.dataTransfer.files[0]);
  };
  onMount(() => {
    for (const name of ["dragover", "dragleave", "drop"] as const) {
      addEventListener(name, dragged);
      onCleanup(() => removeEventListener(name, dragged));
    }
  });

  return (
    <section class="grid gap-3 px-4 py-4 md:px-6">
      <div
        class="grid place-items-center gap-2 rounded-xl border-2 border-line-strong border-dashed px-6 py-12 text-center"
        classList={{ "border-accent! bg-accent-soft": over() }}
      >
        <p class="font-semibold text-lg">{coarse ? t().roster.give : t().roster.drop}</p>
        <p class="max-w-120 text-muted">{t().roster.dropHint}</p>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          class="hidden"
          tabindex="-1"
          onChange={() => {
            void read(input.files?.[0]);
            input.value = "";
          }}
        />
        <Button kind="primary" onClick={() => input.click()}>
          <Upload />
          {t().roster.choose}
        </Button>
        <Refusal text={wrong() ? t().roster.unreadable : undefined} />
      </div>
      <p class="text-muted text-xs">{t().roster.heads(COLUMNS.map((column) => t().roster.columns[column]))}</p>
    </section>
  );
}
