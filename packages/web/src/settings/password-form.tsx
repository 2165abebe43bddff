import { submitting, typed, useAct } from "../act.ts";
import { direct, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";

/** Sets a password, or changes it knowing the old one; other devices are signed out. */
export function PasswordForm(props: { mail: string }) {
  const act = useAct();
  let form!: HTMLFormElement;
  const save = () =>
    act.run(async () => {
      const [current, password] = [typed(form, "current"), typed(form, "password")];
      await ok(direct.session.password.$post({ json: { password, ...(current && { current }) } }));
      form.reset();
      notify(t().settings.passwordSet);
    });
  return (
    <form ref={form} class="grid max-w-120 gap-3" novalidate onSubmit={submitting(save)}>
      <input type="hidden" name="mail" autocomplete="username" value={props.mail} />
      <TextField label={t().settings.current} name="current" type="password" autocomplete="current-password" optional />
      <TextField
        label={t().settings.password}
        name="password"
        type="password"
        autocomplete="new-password"
        hint={t().access.passwordHint}
        error={act.wrong("password") ? t().access.passwordShort : undefined}
      />
      <Refusal text={act.error()} />
      <Button type="submit" class="justify-self-start" busy={act.busy()}>
        {t().settings.setPassword}
      </Button>
    </form>
  );
}
