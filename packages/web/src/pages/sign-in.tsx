import { useSearchParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { enter, homeward } from "../access/enter.ts";
import { submitting, typed, useAct } from "../act.ts";
import { direct, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { focusFirst } from "../ui/focus.ts";
import { Gate } from "../ui/gate.tsx";
import { Mail } from "../ui/icon.ts";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";

/** By password, or by a link that is mailed. */
export default function SignInPage() {
  const [params] = useSearchParams<{ to?: string }>();
  const act = useAct();
  const [sentTo, setSentTo] = createSignal<string>();
  let form!: HTMLFormElement;
  focusFirst(() => form);

  const signIn = () =>
    act.run(async () => {
      const [mail, password] = [typed(form, "mail"), typed(form, "password")];
      await ok(direct.session.$post({ json: { mail, password } }));
      enter(homeward(params.to));
    });
  const sendLink = () =>
    act.run(async () => {
      const mail = typed(form, "mail");
      await ok(direct.session.link.$post({ json: { mail } }));
      setSentTo(mail);
    });

  return (
    <Gate title={t().access.signIn}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(signIn)}>
        <TextField
          label={t().access.mail}
          name="mail"
          type="email"
          autocomplete="username"
          error={act.wrong("mail") ? t().access.mailWrong : undefined}
        />
        <TextField label={t().access.password} name="password" type="password" autocomplete="current-password" />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().access.go}
        </Button>
        <Button busy={act.busy()} onClick={() => void sendLink()}>
          <Mail />
          {t().access.sendLink}
        </Button>
        <p role="status" class="text-muted empty:hidden">
          <Show when={sentTo()}>{(mail) => <>{t().access.linkSent(mail())}</>}</Show>
        </p>
      </form>
    </Gate>
  );
}
