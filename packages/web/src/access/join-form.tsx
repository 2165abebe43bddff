import { type JSX, Show } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { direct, ok } from "../api.ts";
import { language, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { focusFirst } from "../ui/focus.ts";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Spends a link: with what the new account still needs, or by one press. */
export function JoinForm(props: {
  token: string;
  purpose: "first" | "invite" | "sign_in";
  name: string;
  button: string;
  children?: JSX.Element;
  onEntered: () => void;
}) {
  const act = useAct();
  let form!: HTMLFormElement;
  focusFirst(() => form);

  const given = () => {
    if (props.purpose === "sign_in") return {};
    const [name, mail, password] = ["name", "mail", "password"].map((field) => typed(form, field));
    return {
      ...(name && { name }),
      ...(mail && { mail }),
      ...(password && { password }),
      locale: language(),
      zone: zone(),
    };
  };
  const spend = () =>
    act.run(async () => {
      await ok(direct.session.spend.$post({ json: { token: props.token, ...given() } }));
      props.onEntered();
    });

  return (
    <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(spend)}>
      {props.children}
      <Show when={props.purpose !== "sign_in"}>
        <TextField
          label={t().access.name}
          name="name"
          autocomplete="name"
          value={props.name}
          error={act.wrong("name") ? t().access.nameWrong : undefined}
        />
        <Show when={props.purpose === "first"}>
          <TextField
            label={t().access.mail}
            name="mail"
            type="email"
            autocomplete="username"
            error={act.wrong("mail") ? t().access.mailWrong : undefined}
          />
        </Show>
        <TextField
          label={t().access.password}
          name="password"
          type="password"
          autocomplete="new-password"
          hint={t().access.passwordHint}
          optional={props.purpose === "invite"}
          error={act.wrong("password") ? t().access.passwordShort : undefined}
        />
        <Show when={props.purpose === "invite"}>
          <p class="text-muted text-xs">{t().access.passwordOptional}</p>
        </Show>
      </Show>
      <Refusal text={act.error()} />
      <Button type="submit" kind="primary" busy={act.busy()}>
        {props.button}
      </Button>
    </form>
  );
}
