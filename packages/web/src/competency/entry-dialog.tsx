import { Show } from "solid-js";
import { t } from "../text/index.ts";
import Dialog from "../ui/dialog.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { EntryForm } from "./entry-form.tsx";
import { useEntry } from "./queries.ts";

/** One competency, of the list or of the firm's own; without an id a new one. */
export default function EntryDialog(props: { competencyID: string; name: string; onClose: () => void }) {
  const entry = useEntry(() => props.competencyID);
  return (
    <Dialog title={props.competencyID ? t().competency.edit(props.name) : t().competency.add} onClose={props.onClose}>
      <Show when={props.competencyID} fallback={<EntryForm name={props.name} onClose={props.onClose} />}>
        <Show when={entry.isSuccess && entry.data} fallback={<Skeleton rows={6} />}>
          {(one) => <EntryForm entry={one()} name={props.name} onClose={props.onClose} />}
        </Show>
      </Show>
    </Dialog>
  );
}
