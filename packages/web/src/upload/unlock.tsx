import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { PasswordForm } from "../ui/password-form.tsx";
import { adopt, follow } from "./follow.ts";
import { change, type Item } from "./store.ts";

/** Asks for the password of a dropped file, and follows it while it is read anew. */
export function Unlock(props: { item: Item; uploadID: string }) {
  async function open(password: string) {
    await ok(api.upload[":uploadID"].unlock.$post({ param: { uploadID: props.uploadID }, json: { password } }));
    adopt(props.item);
    change(props.item.key, { status: "reading", reason: undefined });
    follow();
  }
  return <PasswordForm class="pb-1 pl-6" label={t().upload.password} open={open} />;
}
