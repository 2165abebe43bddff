import { t } from "../text/index.ts";
import { Button } from "./button.tsx";

/** The foot of a dialog's form: leave it as it was, or send it. */
export function DialogFoot(props: { label: string; busy?: boolean; disabled?: boolean; onClose: () => void }) {
  return (
    <div class="flex justify-end gap-2">
      <Button onClick={props.onClose}>{t().ui.cancel}</Button>
      <Button kind="primary" type="submit" busy={props.busy ?? false} disabled={props.disabled ?? false}>
        {props.label}
      </Button>
    </div>
  );
}
