import { useLocation } from "@solidjs/router";
import { useQueryClient } from "@tanstack/solid-query";
import { createSignal, lazy, onCleanup, onMount, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { Upload } from "../ui/icon.ts";
import { items } from "./store.ts";
import { whereAt } from "./where.ts";

const Tray = lazy(() => import("./tray.tsx"));

const files = (data: DataTransfer | null) => [...(data?.files ?? [])];
const FIELDS = "input, textarea, select, [contenteditable]";
/** The page on which a dropped file is a staff list, not a résumé. */
const LIST = "/team/import";

/** The whole window takes files, dropped or pasted, on every page; the tray shows what becomes of them. */
export function UploadZone() {
  const location = useLocation();
  const client = useQueryClient();
  const [over, setOver] = createSignal(false);
  const where = () => whereAt(location.pathname);
  const carriesFiles = ({ dataTransfer }: DragEvent) =>
    location.pathname !== LIST && (dataTransfer?.types.includes("Files") ?? false);
  let depth = 0;

  async function take(taken: readonly File[]) {
    if (taken.length === 0) return;
    const { send } = await import("./send.ts");
    send(taken, where());
  }
  /** A file, or the words of a page or a letter; what is pasted into a field is that field's. */
  async function takePasted({ clipboardData, target }: ClipboardEvent) {
    const pasted = files(clipboardData);
    if (pasted.length > 0) return take(pasted);
    if (!clipboardData || (target instanceof Element && target.closest(FIELDS))) return;
    const text = clipboardData.getData("text/plain");
    const html = clipboardData.getData("text/html");
    const { fileOf } = await import("./pasted.ts");
    const file = fileOf({ text, html });
    if (file) await take([file]);
  }
  const hover = (by: number) => (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    depth = Math.max(0, depth + by);
    setOver(depth > 0);
  };
  const listeners = {
    dragenter: hover(1),
    dragleave: hover(-1),
    dragover: (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    },
    drop: (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      void take(files(event.dataTransfer));
    },
    paste: (event: ClipboardEvent) => void takePasted(event),
    beforeunload: (event: BeforeUnloadEvent) => {
      if (items.some(({ status }) => status === "waiting" || status === "sending")) event.preventDefault();
    },
  };

  onMount(() => {
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener);
    onCleanup(() => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener);
    });
    if (sessionStorage.getItem("kolo.uploads")) void import("./follow.ts").then(({ restore }) => restore());
    void import("./follow.ts").then(({ whenEnded }) => whenEnded(() => void client.invalidateQueries()));
  });

  const words = () => {
    const { vacancyID, personID } = where();
    if (personID) return t().upload.dropPerson;
    return vacancyID ? t().upload.dropVacancy : t().upload.dropBase;
  };

  return (
    <>
      <Show when={over()}>
        <div class="pointer-events-none fixed inset-0 z-60 grid place-items-center bg-scrim p-6">
          <div class="grid place-items-center gap-1 rounded-xl border-2 border-accent border-dashed bg-surface px-12 py-10 text-center shadow-pop">
            <Upload class="size-6 text-accent-ink" />
            <p class="font-semibold text-lg">{t().upload.drop}</p>
            <p class="text-muted">{words()}</p>
          </div>
        </div>
      </Show>
      <Suspense>
        <Show when={items.length > 0}>
          <Tray />
        </Show>
      </Suspense>
    </>
  );
}
