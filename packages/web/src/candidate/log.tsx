import { type Log, Log as LogInput } from "@kolo/core/people/activity/model";
import { createSignal, For } from "solid-js";
import { orWhyNot } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Globe, Mail, Message, Phone, Send, Users } from "../ui/icon.ts";
import type { PersonActs } from "./queries.ts";

type Channel = Log["channel"];
type Sentiment = NonNullable<Log["sentiment"]>;
export const CHANNEL_ICON = { in_person: Users, phone: Phone, email: Mail, messenger: Message, social: Globe } as const;
const CHANNELS = LogInput.entries.channel.options;
const SENTIMENTS: readonly Sentiment[] = ["neutral", "praise", "complaint"];
const KEY = "kolo.channel";

const lastChannel = (): Channel => CHANNELS.find((one) => one === localStorage.getItem(KEY)) ?? "phone";

/** One line about a talk: write and press Enter. The channel used last is chosen already. */
export function LogLine(props: { acts: PersonActs }) {
  const [channel, setChannel] = createSignal(lastChannel());
  const [sentiment, setSentiment] = createSignal<Sentiment>("neutral");
  const [text, setText] = createSignal("");
  const [busy, setBusy] = createSignal(false);

  function choose(next: Channel) {
    setChannel(next);
    localStorage.setItem(KEY, next);
  }
  async function send(event: Event) {
    event.preventDefault();
    if (text().trim() === "" || busy()) return;
    setBusy(true);
    await orWhyNot(async () => {
      await props.acts.log({ channel: channel(), sentiment: sentiment(), text: text().trim() });
      setText("");
      setSentiment("neutral");
    });
    setBusy(false);
  }
  return (
    <form class="card grid gap-2 p-2.5" aria-label={t().history.log} onSubmit={send}>
      <fieldset class="flex flex-wrap gap-1">
        <legend class="sr-only">{t().history.log}</legend>
        <For each={CHANNELS}>
          {(value) => {
            const Icon = CHANNEL_ICON[value];
            return (
              <label class="btn relative h-7 cursor-pointer px-2 text-muted text-xs has-checked:bg-accent-soft has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-accent">
                <input
                  type="radio"
                  name="channel"
                  class="sr-only"
                  checked={channel() === value}
                  onChange={() => choose(value)}
                />
                <Icon class="size-3.5" />
                {t().history.channels[value]}
              </label>
            );
          }}
        </For>
      </fieldset>
      <div class="flex items-end gap-2">
        <textarea
          rows="2"
          class="field resize-none"
          aria-label={t().history.placeholder}
          placeholder={t().history.placeholder}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing) void send(event);
          }}
        />
        <Button kind="primary" icon type="submit" busy={busy()} aria-label={t().history.send}>
          <Send />
        </Button>
      </div>
      <fieldset class="flex flex-wrap gap-1">
        <legend class="sr-only">{t().history.sentiment}</legend>
        <For each={SENTIMENTS}>
          {(value) => (
            <label class="btn relative h-7 cursor-pointer px-2 text-faint text-xs has-checked:bg-hover has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent">
              <input
                type="radio"
                name="sentiment"
                class="sr-only"
                checked={sentiment() === value}
                onChange={() => setSentiment(value)}
              />
              {t().history.sentiments[value]}
            </label>
          )}
        </For>
      </fieldset>
    </form>
  );
}
