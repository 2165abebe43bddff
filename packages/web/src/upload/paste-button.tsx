import { useLocation } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Clipboard } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { whereAt } from "./where.ts";

/** Takes a copied résumé from the clipboard: on a phone there is no Ctrl+V. Absent where a page may not look there. */
export function PasteButton() {
  const location = useLocation();
  async function take() {
    const [{ clipboard, fileOf }, { send }] = await Promise.all([import("./pasted.ts"), import("./send.ts")]);
    const pasted = await clipboard();
    if (!pasted) return notify(t().upload.pasteBlocked);
    const file = fileOf(pasted);
    if (file) send([file], whereAt(location.pathname));
    else notify(t().upload.pasteShort);
  }
  return (
    <Show when={"clipboard" in navigator && "read" in navigator.clipboard}>
      <Button aria-label={t().upload.paste} onClick={() => void take()}>
        <Clipboard />
        <span class="max-sm:hidden">{t().upload.paste}</span>
      </Button>
    </Show>
  );
}
