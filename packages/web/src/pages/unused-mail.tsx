import { For, Match, Show, Switch } from "solid-js";
import { ApiError } from "../api.ts";
import { MailAddress } from "../intake/address.tsx";
import { useUnused } from "../intake/queries.ts";
import { UnusedMail } from "../intake/unused-mail.tsx";
import { useSession } from "../session.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** Mails that came in and could not be used, to be decided on. */
export default function UnusedMailPage() {
  const unused = useUnused();
  const session = useSession();
  const mails = () => (unused.data?.pages ?? []).flatMap((page) => page.mails);
  return (
    <>
      <PageHead title={t().intake.title}>
        <p class="text-muted">{t().intake.hint}</p>
        <MailAddress />
      </PageHead>
      <Switch fallback={<Skeleton />}>
        <Match when={unused.error instanceof ApiError && unused.error}>
          {(error) => <Empty title={problem(error().code, error().data)} />}
        </Match>
        <Match when={unused.isSuccess}>
          <div class="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3 p-4 md:p-6">
            <For each={mails()} fallback={<Empty title={t().intake.none} hint={t().intake.noneHint} />}>
              {(mail) => <UnusedMail mail={mail} zone={session.data?.account.zone} />}
            </For>
            <Show when={unused.hasNextPage}>
              <Button busy={unused.isFetchingNextPage} onClick={() => void unused.fetchNextPage()}>
                {t().intake.more}
              </Button>
            </Show>
          </div>
        </Match>
      </Switch>
    </>
  );
}
