import { A } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { orWhyNot } from "../act.ts";
import { api, ok } from "../api.ts";
import { fileSize } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Alert, File, X } from "../ui/icon.ts";
import { LOCKED } from "../ui/password-form.tsx";
import { Progress } from "../ui/progress.tsx";
import { Filled } from "./filled.tsx";
import { forget, outcomeOf, settle } from "./follow.ts";
import { again, cancel } from "./send.ts";
import { busy, type Item } from "./store.ts";
import { Unlock } from "./unlock.tsx";

const BROWSERS_OWN = ["lost", "refused", "empty"] as const;

function reasonOf(item: Item): string {
  const own = BROWSERS_OWN.find((word) => word === item.reason);
  if (own) return t().upload[own];
  return item.reason === "tooBig" ? t().upload.tooBig(fileSize(10 * 1024 * 1024)) : outcomeOf(item);
}

/** One file: how far it is, what became of it, and what can be done about it. */
export function Row(props: { item: Item }) {
  const words = () => {
    const { status } = props.item;
    return busy(props.item) ? t().upload[status as "waiting" | "sending" | "reading"] : reasonOf(props.item);
  };
  return (
    <li class="grid grid-cols-[minmax(0,1fr)] gap-1 border-line border-b px-3 py-2">
      <div class="flex items-start gap-2">
        <Show when={props.item.status === "failed"} fallback={<File class="mt-0.5 shrink-0 text-muted" />}>
          <Alert class="mt-0.5 shrink-0" />
        </Show>
        <span class="min-w-0 flex-1">
          <span class="block truncate font-medium" title={props.item.name}>
            {props.item.name}
          </span>
          <span class="block text-muted text-xs">
            {words()} <Show when={busy(props.item)}>· {fileSize(props.item.size)}</Show>
          </span>
        </span>
        <Show when={busy(props.item)}>
          <Button
            kind="ghost"
            icon
            aria-label={`${t().ui.cancel}: ${props.item.name}`}
            onClick={() => cancel(props.item)}
          >
            <X />
          </Button>
        </Show>
      </div>
      <Show when={props.item.status === "sending"}>
        <Progress share={props.item.share} label={t().upload.progress(props.item.name)} />
      </Show>
      <Show when={props.item.status === "failed" && LOCKED.includes(props.item.reason) && props.item.uploadID}>
        {(uploadID) => <Unlock item={props.item} uploadID={uploadID()} />}
      </Show>
      <Show when={props.item.status === "failed"}>
        <Repair item={props.item} />
      </Show>
      <Show when={props.item.status === "done" && props.item.personID}>
        {(personID) => (
          <>
            <Filled personID={personID()} />
            <Show when={props.item.likeID}>
              <p class="pl-6">
                <A class="link" href={`/candidates/doubles?of=${personID()}`}>
                  {t().upload.maybeKnown}
                </A>
              </p>
            </Show>
          </>
        )}
      </Show>
    </li>
  );
}

/** The server has no bytes of these. */
const GONE = ["upload.never_came", "resume.too_big"];

/** A file that failed: once more when it never got through, a profile by hand when it cannot be read. */
function Repair(props: { item: Item }) {
  const [making, setMaking] = createSignal(false);
  async function make(uploadID: string) {
    setMaking(true);
    await orWhyNot(async () => settle(await ok(api.upload[":uploadID"].profile.$post({ param: { uploadID } }))));
    setMaking(false);
  }
  const unread = () => props.item.reason?.includes(".") && !GONE.includes(props.item.reason);
  return (
    <div class="flex flex-wrap gap-2 pl-6">
      <Show
        when={unread() && props.item.uploadID}
        fallback={
          <Show when={props.item.file && props.item.reason !== "tooBig" && props.item.reason !== "empty"}>
            <Button onClick={() => again(props.item)}>{t().upload.again}</Button>
          </Show>
        }
      >
        {(uploadID) => (
          <Button busy={making()} onClick={() => make(uploadID())}>
            {t().upload.makeProfile}
          </Button>
        )}
      </Show>
      <Show when={props.item.uploadID}>
        <Button
          kind="ghost"
          aria-label={`${t().upload.forget}: ${props.item.name}`}
          onClick={() => void forget(props.item)}
        >
          {t().upload.forget}
        </Button>
      </Show>
    </div>
  );
}
