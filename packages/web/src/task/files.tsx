import { MAX_BYTES } from "@kolo/core/people/upload/model";
import type { Info as File } from "@kolo/core/work/task/file";
import { useQueryClient } from "@tanstack/solid-query";
import { createSignal, For, Show } from "solid-js";
import { inWords } from "../act.ts";
import { direct, ok } from "../api.ts";
import { fileSize } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Download, Upload, X } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";

const route = direct.task[":taskID"].file;

/** The files of a task: they go straight to the store of files, and come from there. */
export function TaskFiles(props: { taskID: string; files: readonly File[]; mayRemove: (file: File) => boolean }) {
  const client = useQueryClient();
  const [share, setShare] = createSignal<number>();
  let input!: HTMLInputElement;
  const of = ({ documentID }: Pick<File, "documentID">) => ({ param: { taskID: props.taskID, documentID } });

  async function said(act: () => Promise<unknown>) {
    try {
      await act();
    } catch (error) {
      notify(inWords(error) ?? t().task.fileFailed);
    }
    setShare(undefined);
    void client.invalidateQueries({ queryKey: ["task", "one", props.taskID] });
  }
  const keep = (file: File) => said(async () => void (await ok(route[":documentID"].$post(of(file)))));
  const remove = (file: File) =>
    said(async () => {
      await ok(route[":documentID"].$delete(of(file)));
      notify(t().task.detached(file.name), () => void keep(file));
    });
  const download = (file: File) =>
    said(async () => location.assign((await ok(route[":documentID"].url.$get(of(file)))).url));

  async function sent(file: globalThis.File) {
    const [{ announced }, { put }] = await Promise.all([import("../hash.ts"), import("../put.ts")]);
    const json = await announced(file);
    const opened = await ok(route.$post({ param: { taskID: props.taskID }, json }));
    if (await put(opened.url, opened.headers, file, setShare).ended) return notify(t().task.fileFailed);
    await ok(route[":documentID"].$post(of(opened.file)));
    notify(t().task.attached(file.name));
  }
  async function take() {
    const chosen = [...(input.files ?? [])];
    input.value = "";
    for (const file of chosen) {
      if (file.size > MAX_BYTES || file.size === 0) notify(t().task.fileTooBig);
      else await said(() => sent(file));
    }
  }

  return (
    <section class="grid gap-2" aria-label={t().task.files}>
      <div class="flex items-center gap-2">
        <h2 class="font-semibold">{t().task.files}</h2>
        <input ref={input} type="file" multiple class="hidden" tabindex="-1" onChange={() => void take()} />
        <Button class="ml-auto" busy={share() !== undefined} onClick={() => input.click()}>
          <Upload />
          {t().task.attach}
        </Button>
      </div>
      <Show when={props.files.length > 0} fallback={<p class="text-muted text-xs">{t().task.noFiles}</p>}>
        <ul class="card overflow-hidden">
          <For each={props.files}>
            {(file) => (
              <li class="flex min-h-11 items-center gap-2 border-line border-b px-3 last:border-b-0 md:px-4">
                <span class="min-w-0 flex-1 truncate font-medium">{file.name}</span>
                <span class="num whitespace-nowrap text-muted text-xs">{fileSize(file.size)}</span>
                <Button kind="ghost" icon aria-label={t().task.download(file.name)} onClick={() => void download(file)}>
                  <Download />
                </Button>
                <Show when={props.mayRemove(file)}>
                  <Button
                    kind="ghost"
                    icon
                    aria-label={t().task.removeFile(file.name)}
                    onClick={() => void remove(file)}
                  >
                    <X />
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
