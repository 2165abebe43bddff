import { createSignal } from "solid-js";
import { orWhyNot } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "./button.tsx";
import { TextField } from "./text-field.tsx";

/** Said here again: the model would bring the schema library to the first page. */
export const LOCKED: readonly (string | undefined)[] = ["resume.encrypted", "resume.wrong_password"];

/** Asks for a file's password. `open` has the file read with it. */
export function PasswordForm(props: { label: string; class?: string; open: (password: string) => Promise<unknown> }) {
  const [password, setPassword] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  async function submit(event: Event) {
    event.preventDefault();
    setBusy(true);
    await orWhyNot(() => props.open(password()));
    setBusy(false);
  }
  return (
    <form class={`grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 ${props.class ?? ""}`} onSubmit={submit}>
      <TextField
        label={props.label}
        type="password"
        autocomplete="off"
        value={password()}
        onInput={(event) => setPassword(event.currentTarget.value)}
      />
      <Button kind="primary" type="submit" busy={busy()} disabled={password() === ""}>
        {t().upload.unlock}
      </Button>
    </form>
  );
}
