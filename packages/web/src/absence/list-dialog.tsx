import { t } from "../text/index.ts";
import Dialog from "../ui/dialog.tsx";
import { AbsenceList } from "./list.tsx";

/** When a colleague is away, from wherever they are named. */
export default function AbsenceListDialog(props: {
  accountID: string;
  name: string;
  label: string;
  onClose: () => void;
}) {
  return (
    <Dialog title={t().absence.of(props.name)} onClose={props.onClose}>
      <div class="grid gap-3">
        <p class="text-muted text-xs">{t().absence.hint}</p>
        <AbsenceList accountID={props.accountID} label={props.label} eager onDone={props.onClose} />
      </div>
    </Dialog>
  );
}
