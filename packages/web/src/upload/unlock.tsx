import { createSignal } from "solid-js";
import { ApiError, api, ok } from "../api.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { adopt, follow } from "./follow.ts";
import { change, type Item } from "./store.ts";

/** Said here again: the model would bring the schema library to the first page. */
export const LOCKED: readonly (string | undefined)[] = ["resume.encrypted", "resume.wrong_password"];

/** Asks for a file's password, and has it read with it. */
export function Unlock(props: { item: Item; uploadID: string }) {
  const [password, setPassword] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  async function unlock(event: Event) {
    event.preventDefault();
    setBusy(true);
    try {
      await ok(
        api.upload[":uploadID"].unlock.$post({ param: { uploadID: props.uploadID }, json: { password: password() } }),
      );
      adopt(props.item);
      change(props.item.key, { status: "reading", reason: undefined });
      follow();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notify(problem(error.code, error.data));
    }
    setBusy(false);
  }
  return (
    <form class="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 pl-6" onSubmit={unlock}>
      <TextField
        label={t().upload.password}
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
