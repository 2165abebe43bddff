import { createSignal } from "solid-js";
import { t } from "../text/index.ts";
import Dialog from "../ui/dialog.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
import { focusWrong } from "../ui/focus.ts";
import { TextArea } from "../ui/text-field.tsx";
import type { Pasted } from "./pasted.ts";

/** A field to paste a résumé into. What is pasted is taken at once, with its markup; a keyboard's own list of copies only types. */
export default function PasteDialog(props: {
  /** Says whether it was enough for a résumé. */
  onGive: (pasted: Pasted) => Promise<boolean>;
  onClose: () => void;
}) {
  const [text, setText] = createSignal("");
  const [short, setShort] = createSignal(false);
  async function give(pasted: Pasted) {
    const enough = await props.onGive(pasted);
    setShort(!enough);
    if (enough) props.onClose();
    else focusWrong();
  }
  function paste({ clipboardData }: ClipboardEvent) {
    // A file goes where every file does that is pasted into the page.
    if (clipboardData?.files.length) return props.onClose();
    void give({ text: clipboardData?.getData("text/plain") ?? "", html: clipboardData?.getData("text/html") ?? "" });
  }
  return (
    <Dialog title={t().upload.paste} onClose={props.onClose}>
      <form
        class="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void give({ text: text(), html: "" });
        }}
      >
        <TextArea
          label={t().upload.pasteHere}
          hint={t().upload.pasteHint}
          error={short() ? t().upload.pasteShort : undefined}
          rows="8"
          value={text()}
          onPaste={paste}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <DialogFoot label={t().candidate.upload} onClose={props.onClose} />
      </form>
    </Dialog>
  );
}
