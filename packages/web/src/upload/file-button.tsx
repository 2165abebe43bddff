import { useLocation } from "@solidjs/router";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Upload } from "../ui/icon.ts";
import { whereAt } from "./where.ts";

const TYPES = ".pdf,.doc,.docx,.odt,.rtf,.txt,.html,.htm,.eml,.json,.zip,.png,.jpg,.jpeg";

/** Chooses résumés by hand; on a phone it offers its files and its camera. `compact`: on a phone it is its icon only. */
export function FileButton(props: { kind?: "primary" | "secondary"; label?: string; compact?: boolean }) {
  const location = useLocation();
  const label = () => props.label ?? t().upload.choose;
  let input!: HTMLInputElement;
  async function take() {
    const chosen = [...(input.files ?? [])];
    input.value = "";
    const { send } = await import("./send.ts");
    send(chosen, whereAt(location.pathname));
  }
  return (
    <>
      <input ref={input} type="file" multiple accept={TYPES} class="hidden" tabindex="-1" onChange={take} />
      <Button kind={props.kind ?? "secondary"} aria-label={label()} onClick={() => input.click()}>
        <Upload />
        <span classList={{ "max-sm:hidden": props.compact }}>{label()}</span>
      </Button>
    </>
  );
}
