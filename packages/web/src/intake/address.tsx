import { addressOf } from "@kolo/core/people/intake/model";
import { Show } from "solid-js";
import { copied } from "../copied.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Mail } from "../ui/icon.ts";

/** The address that takes résumés in for a vacancy, or for the firm; nothing where this Kolo takes no mail. */
export function MailAddress(props: { vacancyID?: string }) {
  const session = useSession();
  const address = () => {
    const domain = session.data?.mailDomain;
    return domain ? addressOf(domain, props.vacancyID) : undefined;
  };
  return (
    <Show when={address()}>
      {(text) => (
        <div class="flex flex-wrap items-center gap-2">
          <Mail class="shrink-0 text-muted" />
          <code class="num min-w-0 break-all">{text()}</code>
          <Button onClick={() => void copied(text())}>{t().intake.copy}</Button>
        </div>
      )}
    </Show>
  );
}
