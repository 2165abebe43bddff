import { useLocation } from "@solidjs/router";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Upload } from "../ui/icon.ts";
import { whereAt } from "./where.ts";

const TYPES = ".pdf,.doc,.docx,.odt,.rtf,.txt,.html,.htm";

/** Chooses résumés by hand; on a phone it offers its files and its camera. */
export function FileButton(props: { kind?: "primary" | "secondary"; label?: string }) {
  const location = useLocation();
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
      <Button kind={props.kind ?? "secondary"} onClick={() => input.click()}>
        <Upload />
        {props.label ?? t().upload.choose}
      </Button>
    </>
  );
}
