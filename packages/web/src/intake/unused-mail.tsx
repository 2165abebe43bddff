import type { Shown } from "@kolo/core/people/intake/model";
import { A } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { orWhyNot } from "../act.ts";
import { dateTime } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Alert, Download } from "../ui/icon.ts";
import { LOCKED, PasswordForm } from "../ui/password-form.tsx";
import { notify } from "../ui/toast.ts";
import { useIntakeActs } from "./queries.ts";

function Reason(props: { children: JSX.Element }) {
  return (
    <p class="flex items-start gap-2">
      <Alert class="mt-0.5 shrink-0" />
      <span class="min-w-0 break-words">{props.children}</span>
    </p>
  );
}

/** A mail that could not be used: who it says it is from, what it says, why, and what can be done. It is shown as text alone. */
export function UnusedMail(props: { mail: Shown; zone: string | undefined }) {
  const acts = useIntakeActs();
  const [busy, setBusy] = createSignal(false);
  const sender = () => {
    const { from } = props.mail;
    return [from?.name, from?.address && `<${from.address}>`].filter(Boolean).join(" ") || t().intake.nobody;
  };
  /** What is left of a mail whose people are in, and that no profile can hold. */
  const tooBigAlone = () =>
    props.mail.people.length > 0 && props.mail.files.every(({ reason }) => reason === "resume.too_big");
  const title = () => props.mail.subject || t().intake.noSubject;

  async function run(act: () => Promise<unknown>, said?: string, undo?: () => void) {
    setBusy(true);
    await orWhyNot(async () => {
      await act();
      if (said) notify(said, undo);
    });
    setBusy(false);
  }
  const { mailID } = props.mail;
  const save = () => run(async () => window.location.assign((await acts.original(mailID)).url));
  const dismiss = () =>
    run(
      () => acts.dismiss(mailID),
      t().intake.dismissed,
      () => void acts.restore(mailID),
    );

  return (
    <article class="card grid gap-2 p-4" aria-label={title()}>
      <header>
        <h2 class="break-words font-semibold">{title()}</h2>
        <p class="break-words text-muted text-xs">
          {sender()} · <time datetime={props.mail.receivedAt}>{dateTime(props.mail.receivedAt, props.zone)}</time>
          <Show when={props.mail.vacancy}>{(vacancy) => <> · {vacancy()}</>}</Show>
        </p>
      </header>
      <Show when={props.mail.people.length > 0}>
        <p class="break-words">
          {t().intake.brought}{" "}
          <For each={props.mail.people}>
            {({ personID, name }, at) => (
              <>
                {at() > 0 && ", "}
                <A class="link" href={`/candidates/${personID}`}>
                  {name}
                </A>
              </>
            )}
          </For>
        </p>
      </Show>
      <Show when={!props.mail.files.some(({ reason }) => reason === props.mail.reason)}>
        <Reason>{problem(props.mail.reason ?? "")}</Reason>
      </Show>
      <For each={props.mail.files}>
        {({ name, reason }) => (
          <Reason>
            <span class="font-medium">{name}</span>: {problem(reason)}
          </Reason>
        )}
      </For>
      <Show when={props.mail.text}>
        <p class="max-h-40 overflow-y-auto whitespace-pre-line break-words text-muted" tabindex="0">
          {props.mail.text}
        </p>
      </Show>
      <For each={props.mail.files.filter(({ reason }) => LOCKED.includes(reason))}>
        {({ uploadID, name }) => (
          <PasswordForm
            label={t().intake.password(name)}
            open={async (password) => {
              await acts.unlock(mailID, uploadID, password);
              notify(t().intake.opening);
            }}
          />
        )}
      </For>
      <footer class="flex flex-wrap gap-2">
        <Show when={props.mail.safe && !tooBigAlone()}>
          <Button kind="primary" busy={busy()} onClick={() => void run(() => acts.take(mailID), t().intake.taken)}>
            {t().intake.take}
          </Button>
        </Show>
        <Show when={props.mail.safe}>
          <Button busy={busy()} onClick={() => void save()}>
            <Download />
            {t().intake.save}
          </Button>
        </Show>
        <Button busy={busy()} onClick={() => void dismiss()}>
          {t().intake.dismiss}
        </Button>
      </footer>
    </article>
  );
}
