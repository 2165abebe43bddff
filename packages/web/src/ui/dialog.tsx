// Not `import { Dialog }`: with Kobalte's AlertDialog on the page that one turns into an alertdialog.
import * as Kobalte from "@kobalte/core/dialog";
import { type JSX, onCleanup, type ParentProps, Show } from "solid-js";
import { t } from "../text/index.ts";
import { goOn } from "./focus.ts";
import { X } from "./icon.ts";

/**
 * A dialog over the page; on a phone it rises from the bottom. Show it with `<Show when={open()}>` and load it lazily.
 * Focus goes to the first element marked `data-autofocus`, else to the first field; it is trapped and given back.
 */
export default function Dialog(
  props: ParentProps<{
    title: string;
    onClose: () => void;
    wide?: boolean;
    /** Only its children, near the top: they show what it is about. The title is for screen readers. */
    bare?: boolean;
    footer?: JSX.Element;
  }>,
) {
  let content!: HTMLDivElement;
  // Kobalte gives the focus back to a trigger only, and this dialog has none: what asked for it gets it back.
  const asker = document.activeElement;
  // Two frames: what is under the dialog moves first, and may have a better place for the focus.
  onCleanup(() => requestAnimationFrame(() => requestAnimationFrame(() => goOn(asker))));
  return (
    <Kobalte.Root open onOpenChange={(open) => !open && props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="fixed inset-0 z-50 animate-fade bg-scrim" />
        <div
          class="pointer-events-none fixed inset-0 z-50 grid place-items-center md:p-4"
          classList={{
            "max-md:place-items-end": !props.bare,
            "items-start! p-3 md:pt-[12vh]!": props.bare,
          }}
        >
          <Kobalte.Content
            ref={content}
            class="pointer-events-auto flex max-h-[90dvh] w-full animate-sheet flex-col overflow-hidden rounded-xl bg-surface shadow-pop outline-none"
            classList={{
              "max-md:rounded-b-none": !props.bare,
              "md:max-w-[32rem]": !props.wide,
              "md:max-w-[52rem]": props.wide,
            }}
            onOpenAutoFocus={(event) => {
              const first =
                content.querySelector<HTMLElement>("[data-autofocus]") ??
                content.querySelector<HTMLElement>("input, textarea, select");
              if (!first) return;
              event.preventDefault();
              first.focus();
            }}
          >
            <div classList={{ "flex items-center gap-2 px-5 pt-4 pb-2": !props.bare, "sr-only": props.bare }}>
              <Kobalte.Title class="flex-1 font-semibold text-lg">{props.title}</Kobalte.Title>
              <Show when={!props.bare}>
                <Kobalte.CloseButton class="btn btn-ghost btn-icon -mr-2" aria-label={t().ui.close}>
                  <X />
                </Kobalte.CloseButton>
              </Show>
            </div>
            <div class="min-h-0 overflow-y-auto" classList={{ "px-5 pt-1 pb-5": !props.bare }}>
              {props.children}
            </div>
            {props.footer}
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
