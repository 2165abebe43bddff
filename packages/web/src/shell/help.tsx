import { For } from "solid-js";
import { t } from "../text/index.ts";
import Dialog from "../ui/dialog.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { company, HIRING, WORK } from "./nav.ts";
import { setHelp } from "./open.ts";

/** The keys that work everywhere. */
export default function Help() {
  const rows = () => [
    [["Ctrl", "K"], t().shell.keyPalette] as const,
    [["Ctrl", "Z"], t().shell.keyUndo] as const,
    [["/"], t().shell.keySearch] as const,
    ...[...WORK, ...HIRING, ...company(false)].map(
      (place) => [["G", (place.key ?? "").toUpperCase()], t().shell.keyGo(place.name())] as const,
    ),
    [["?"], t().shell.keyHelp] as const,
  ];
  return (
    <Dialog title={t().shell.keys} onClose={() => setHelp(false)}>
      <dl class="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        <For each={rows()}>
          {([keys, what]) => (
            <>
              <dt class="flex gap-1">
                <For each={keys}>{(key) => <Kbd>{key}</Kbd>}</For>
              </dt>
              <dd>{what}</dd>
            </>
          )}
        </For>
      </dl>
    </Dialog>
  );
}
