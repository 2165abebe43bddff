import type { Info } from "@kolo/core/access/account/model";
import { createSignal, Show } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { type Place, PlaceFields } from "./place-fields.tsx";
import { useTeamChanged } from "./queries.ts";

/** An administrator's view of a colleague: name and place, and the ways out and back. */
export default function EditDialog(props: { account: Info; onClose: () => void }) {
  const changed = useTeamChanged();
  const act = useAct();
  const [place, setPlace] = createSignal<Place>(props.account);
  let form!: HTMLFormElement;
  const param = () => ({ accountID: props.account.accountID });
  const version = () => props.account.version;

  async function done(call: Promise<unknown>, said: string) {
    await call;
    void changed();
    notify(said);
    props.onClose();
  }
  const save = () => {
    const { role, departmentID = null, officeID = null } = place();
    const json = { version: version(), name: typed(form, "name"), role, departmentID, officeID };
    return act.run(() => done(ok(api.account[":accountID"].$patch({ param: param(), json })), t().settings.saved));
  };
  const leave = () => {
    const json = { version: version(), status: "left" as const };
    return act.run(() =>
      done(ok(api.account[":accountID"].$patch({ param: param(), json })), t().team.left(props.account.name)),
    );
  };
  const again = () =>
    act.run(() =>
      done(ok(api.account[":accountID"].invite.$post({ param: param() })), t().team.sent(props.account.mail)),
    );

  return (
    <Dialog title={t().team.editTitle} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(save)}>
        <Show
          when={props.account.status !== "left"}
          fallback={<p>{`${props.account.name} · ${t().team.statuses.left}`}</p>}
        >
          <TextField
            label={t().team.name}
            name="name"
            value={props.account.name}
            error={act.wrong("name") ? t().access.nameWrong : undefined}
          />
          <PlaceFields value={place()} onChange={setPlace} />
        </Show>
        <Refusal text={act.error()} />
        <div class="flex flex-wrap gap-2">
          <Show when={props.account.status !== "left"}>
            <Button type="submit" kind="primary" busy={act.busy()}>
              {t().ui.save}
            </Button>
          </Show>
          <Show when={props.account.status !== "active"}>
            <Button busy={act.busy()} onClick={() => void again()}>
              {t().team.again}
            </Button>
          </Show>
          <Show when={props.account.status !== "left"}>
            <Button kind="ghost" busy={act.busy()} onClick={() => void leave()}>
              {props.account.status === "invited" ? t().team.takeBack : t().team.leave}
            </Button>
          </Show>
        </div>
      </form>
    </Dialog>
  );
}
