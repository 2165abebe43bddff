import type { Info } from "@kolo/core/motivation/thanks/model";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Handshake } from "../ui/icon.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { useThanks, useThanksActs } from "./queries.ts";

const SayDialog = lazy(() => import("./say-dialog.tsx"));

/** Thanks that everybody reads, newest first. */
export function Wall() {
  const thanks = useThanks();
  const [saying, setSaying] = createSignal(false);
  const all = () => (thanks.isSuccess ? thanks.data.pages.flatMap((page) => page.thanks) : []);
  return (
    <>
      <Button kind="primary" class="justify-self-start" onClick={() => setSaying(true)}>
        <Handshake />
        {t().thanks.say}
      </Button>
      <Show when={thanks.isSuccess} fallback={<Skeleton rows={4} />}>
        <Show when={all().length > 0} fallback={<Empty title={t().thanks.none} hint={t().thanks.noneHint} />}>
          <ul class="grid gap-3">
            <For each={all()}>{(one) => <Card thanks={one} />}</For>
          </ul>
        </Show>
        <Show when={thanks.hasNextPage}>
          <Button class="justify-self-start" onClick={() => void thanks.fetchNextPage()}>
            {t().ui.more}
          </Button>
        </Show>
      </Show>
      <Suspense>
        <Show when={saying()}>
          <SayDialog onClose={() => setSaying(false)} />
        </Show>
      </Suspense>
    </>
  );
}

function Card(props: { thanks: Info }) {
  const colleagues = useColleagues();
  const session = useSession();
  const acts = useThanksActs();
  const to = () => colleagues.nameOf(props.thanks.toID);
  const isMine = () => session.data?.account.accountID === props.thanks.byID;
  return (
    <li class="card flex items-start gap-3 p-4">
      <Avatar name={to()} size={32} />
      <div class="min-w-0 flex-1">
        <p class="text-muted text-xs">
          {t().thanks.line(colleagues.nameOf(props.thanks.byID), to())} · {relative(props.thanks.at)}
        </p>
        <p class="mt-0.5 whitespace-pre-line">{props.thanks.words}</p>
      </div>
      <Show when={isMine()}>
        <Button
          kind="ghost"
          aria-label={t().thanks.takeBackOne(to())}
          onClick={() => void acts.takeBack(props.thanks.toID, props.thanks.thanksID)}
        >
          {t().thanks.takeBack}
        </Button>
      </Show>
    </li>
  );
}
