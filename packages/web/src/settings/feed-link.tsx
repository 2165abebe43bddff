import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { createSignal, Show } from "solid-js";
import { useAct } from "../act.ts";
import { api, direct, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";

/** The secret address of one's own calendar: made, made anew, switched off. It is shown once. */
export function FeedLink() {
  const client = useQueryClient();
  const act = useAct();
  const feed = useQuery(() => ({ queryKey: ["feed"], queryFn: () => ok(api.feed.$get()) }));
  const [url, setUrl] = createSignal("");
  const stands = () => feed.isSuccess && feed.data.since !== null;

  const make = () =>
    act.run(async () => {
      setUrl((await ok(direct.feed.$post())).url);
      await client.invalidateQueries({ queryKey: ["feed"] });
    });
  const close = () =>
    act.run(async () => {
      await ok(direct.feed.$delete());
      setUrl("");
      await client.invalidateQueries({ queryKey: ["feed"] });
      notify(t().settings.feedClosed);
    });
  async function copy() {
    await navigator.clipboard.writeText(url());
    notify(t().settings.feedCopied);
  }

  return (
    <div class="grid max-w-120 gap-3">
      <Show when={url()}>
        <TextField label={t().settings.feedUrl} hint={t().settings.feedOnce} value={url()} readonly />
        <Button kind="primary" class="justify-self-start" onClick={() => void copy()}>
          {t().settings.feedCopy}
        </Button>
      </Show>
      <div class="flex flex-wrap gap-2">
        <Button busy={act.busy()} onClick={() => void make()}>
          {stands() ? t().settings.feedAnew : t().settings.feedMake}
        </Button>
        <Show when={stands()}>
          <Button kind="ghost" busy={act.busy()} onClick={() => void close()}>
            {t().settings.feedOff}
          </Button>
        </Show>
      </div>
      <Refusal text={act.error()} />
    </div>
  );
}
