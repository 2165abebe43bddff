import { Show } from "solid-js";
import { t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Mail } from "../ui/icon.ts";
import { useUnused } from "./queries.ts";

/** That there are mails which could not be used, and the way to them; nothing when there are none. */
export function UnusedBanner() {
  const unused = useUnused();
  const count = () => (unused.isSuccess ? unused.data.pages.flatMap(({ mails }) => mails).length : 0);
  return (
    <Show when={count() > 0}>
      <div class="flex flex-wrap items-center gap-2">
        <Mail class="shrink-0 text-muted" />
        <span class="min-w-0 flex-1">{t().intake.waiting(count())}</span>
        <ButtonLink href="/candidates/mail">{t().intake.look}</ButtonLink>
      </div>
    </Show>
  );
}
