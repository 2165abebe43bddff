import type { Counted } from "@kolo/core/search";
import { onCleanup, Show, Suspense } from "solid-js";
import type { Plain } from "../plain.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Failure } from "../ui/failure.tsx";
import type { Address } from "./address.ts";
import { Facets } from "./facets.tsx";

interface Counting {
  address: Address;
  counts: Plain<Counted>;
}

/**
 * The filters beside the list. Where there is no room they are a sheet over it, for what is set there makes the page's head
 * grow and shrink, and would move them under the finger.
 */
export function Filters(
  props: Counting & {
    beside: boolean;
    /** The sheet, where they are not beside. */
    open: boolean;
    /** How many are found, in words. */
    found: string;
    onClose: () => void;
  },
) {
  // Without a list there is nothing to filter, and the sheet is not to come again with the next one.
  onCleanup(() => props.onClose());
  return (
    <Show
      when={props.beside}
      fallback={
        <Show when={props.open}>
          <Dialog
            title={t().search.filters}
            wide
            onClose={props.onClose}
            footer={
              <div class="border-line border-t p-3">
                {/* The page says it too, but is not heard under a dialog. */}
                <p class="sr-only" role="status">
                  {props.found}
                </p>
                <Button kind="primary" class="w-full" onClick={props.onClose}>
                  {t().search.show(props.found)}
                </Button>
              </div>
            }
          >
            <div class="min-h-[70dvh]">
              <Counts {...props} />
            </div>
          </Dialog>
        </Show>
      }
    >
      <aside class="sticky top-0 max-h-dvh self-start overflow-y-auto border-line p-4" aria-label={t().search.filters}>
        <Counts {...props} />
      </aside>
    </Show>
  );
}

function Counts(props: Counting) {
  return (
    <>
      <Failure error={props.counts.error()} again={props.counts.again} />
      {/* What a filter reads for the first time suspends the filters alone, not the line that somebody types in. */}
      <Suspense>
        <Show when={props.counts.data()}>
          {(one) => <Facets address={props.address} facets={one().facets} currency={one().currency} />}
        </Show>
      </Suspense>
    </>
  );
}
