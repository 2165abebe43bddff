import { useLocation } from "@solidjs/router";
import { useQuery } from "@tanstack/solid-query";
import { createSignal, Match, Show, Switch } from "solid-js";
import { enter } from "../access/enter.ts";
import { JoinForm } from "../access/join-form.tsx";
import { direct, ok } from "../api.ts";
import { problem, t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Gate } from "../ui/gate.tsx";
import { Refusal } from "../ui/refusal.tsx";

/** What a one-time link opens. Its token stands in the fragment, which no server and no proxy ever sees. */
export default function JoinPage() {
  const location = useLocation();
  const token = () => location.hash.slice(1);
  const [entered, setEntered] = createSignal(false);
  const link = useQuery(() => ({
    queryKey: ["link", token()],
    queryFn: () => ok(direct.session.look.$post({ json: { token: token() } })),
    enabled: token() !== "" && !entered(),
    staleTime: Infinity,
  }));
  const go = (to: string) => {
    setEntered(true); // A spent link must not be looked at again when all queries start afresh.
    enter(to);
  };
  const seen = () => (link.isSuccess ? link.data : undefined);
  const known = () => {
    const data = seen();
    return data && "mail" in data ? data : undefined;
  };

  return (
    <Switch
      fallback={
        <Gate title={t().access.join}>
          <Show when={token()} fallback={<p class="text-muted">{t().access.needsLink}</p>}>
            <Show when={link.isError} fallback={<p role="status">{t().access.reading}</p>}>
              <Refusal text={problem(link.error?.message ?? "internal")} />
            </Show>
          </Show>
          <ButtonLink href="/sign-in">{t().access.toSignIn}</ButtonLink>
        </Gate>
      }
    >
      <Match when={seen()?.purpose === "first"}>
        <Gate title={t().access.firstTitle} hint={t().access.firstHint}>
          <JoinForm token={token()} purpose="first" name="" button={t().access.create} onEntered={() => go("/setup")} />
        </Gate>
      </Match>
      <Match when={known()} keyed>
        {(one) => (
          <Gate
            title={t().access.welcome(one.name)}
            hint={one.purpose === "invite" ? t().access.inviteHint(one.mail) : t().access.signInAs(one.mail)}
          >
            <JoinForm
              token={token()}
              purpose={one.purpose}
              name={one.name}
              button={one.purpose === "invite" ? t().access.enter : t().access.go}
              onEntered={() => go("/")}
            />
          </Gate>
        )}
      </Match>
    </Switch>
  );
}
