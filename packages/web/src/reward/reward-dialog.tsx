import type { Edit, Info } from "@kolo/core/motivation/reward/model";
import { createSignal, Show } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { readAmount } from "../ui/money-field.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { Audience } from "./audience.tsx";
import { useRewardActs } from "./queries.ts";

type Kind = Info["kind"];
type Approval = Info["approval"];

const whole = (text: string) => (text.trim() === "" ? undefined : Number(text.replace(/\s/g, "")));

/** A reward's terms, for whoever keeps the catalogue. */
export default function RewardDialog(props: { reward?: Info | undefined; onClose: () => void }) {
  const session = useSession();
  const act = useAct();
  const acts = useRewardActs();
  const [kind, setKind] = createSignal<Kind>(props.reward?.kind ?? "day_off");
  const [approval, setApproval] = createSignal<Approval>(props.reward?.approval ?? "head");
  const [audience, setAudience] = createSignal<readonly string[]>(props.reward?.audience ?? []);
  let form!: HTMLFormElement;
  const choices = <Value extends string>(words: Readonly<Record<Value, string>>) =>
    (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
  const currency = () => props.reward?.money?.currency ?? session.data?.firm?.currency ?? "EUR";

  const terms = () => ({
    name: typed(form, "name"),
    words: typed(form, "words") || undefined,
    kind: kind(),
    price: whole(typed(form, "price")) ?? 0,
    left: whole(typed(form, "left")),
    ...(kind() === "money" && { money: { minor: readAmount(typed(form, "amount")) ?? 0, currency: currency() } }),
    audience: [...audience()],
    approval: approval(),
  });
  const keep = (status: Edit["status"]) =>
    act.run(async () => {
      const { reward } = props;
      await (reward
        ? acts.edit(reward.rewardID, { ...terms(), seenLeft: reward.left, status, version: reward.version })
        : acts.create(terms()));
      notify(t().reward.saved);
      props.onClose();
    });
  const wrong = (field: keyof ReturnType<typeof t>["reward"]["wrong"]) =>
    act.wrong(field) || (field === "money" && act.wrong("money.minor")) ? t().reward.wrong[field] : undefined;

  return (
    <Dialog title={t().reward.editTitle} onClose={props.onClose}>
      <form
        ref={form}
        class="grid gap-3"
        novalidate
        onSubmit={submitting(() => keep(props.reward?.status ?? "offered"))}
      >
        <TextField
          label={t().reward.name}
          name="name"
          maxlength={80}
          value={props.reward?.name ?? ""}
          error={wrong("name")}
        />
        <TextField label={t().reward.words} name="words" optional maxlength={300} value={props.reward?.words ?? ""} />
        <div class="grid gap-3 sm:grid-cols-2">
          <Select label={t().reward.kind} choices={choices(t().reward.kinds)} value={kind()} onChange={setKind} />
          <Select
            label={t().reward.approval}
            choices={choices(t().reward.approvals)}
            value={approval()}
            onChange={setApproval}
          />
          <TextField
            label={t().reward.price}
            name="price"
            inputmode="numeric"
            value={props.reward?.price ?? ""}
            error={wrong("price")}
          />
          <TextField
            label={t().reward.left}
            name="left"
            inputmode="numeric"
            hint={t().reward.leftHint}
            value={props.reward?.left ?? ""}
            error={wrong("left")}
          />
        </div>
        <Show when={kind() === "money"}>
          <TextField
            label={`${t().reward.amount}, ${currency()}`}
            name="amount"
            inputmode="decimal"
            value={props.reward?.money ? props.reward.money.minor / 100 : ""}
            error={wrong("money")}
          />
        </Show>
        <Show when={props.reward}>
          <p class="text-muted text-xs">{t().points.ruleReward}</p>
        </Show>
        <Audience value={audience()} onChange={setAudience} />
        <Refusal text={act.error()} />
        <div class="flex flex-wrap justify-end gap-2">
          <Show when={props.reward}>
            {(reward) => (
              <Button kind="ghost" onClick={() => void keep(reward().status === "withdrawn" ? "offered" : "withdrawn")}>
                {reward().status === "withdrawn" ? t().reward.offer : t().reward.withdraw}
              </Button>
            )}
          </Show>
          <Button type="submit" kind="primary" busy={act.busy()}>
            {t().ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
