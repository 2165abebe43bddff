import { createMemo, createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js";
import { inWords } from "../act.ts";
import { ApiError } from "../api.ts";
import { UnusedBanner } from "../intake/banner.tsx";
import { useFilter } from "../search/address.ts";
import { chosen } from "../search/chosen.ts";
import { ColumnMenu } from "../search/column-menu.tsx";
import { createRoom, fitting, narrowed, useColumns } from "../search/columns.ts";
import { ExportButton } from "../search/export-button.tsx";
import { Filters } from "../search/filters.tsx";
import { LettersWaiting } from "../search/letters-waiting.tsx";
import { Many } from "../search/many.tsx";
import { OrderPick } from "../search/order-pick.tsx";
import { createPainted } from "../search/painted.ts";
import { unaskable, useCounts, useFirst } from "../search/queries.ts";
import { QueryLine } from "../search/query-line.tsx";
import { Rows } from "../search/rows.tsx";
import { Views } from "../search/views.tsx";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Alert, Plus, Sliders } from "../ui/icon.ts";
import { createMatch } from "../ui/match.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { FileButton } from "../upload/file-button.tsx";
import { PasteButton } from "../upload/paste-button.tsx";

const AddDialog = lazy(() => import("../candidate/add-dialog.tsx"));

/** Milliseconds without another answer until facets are counted anew. */
const REST_MS = 150;

export default function CandidatesPage() {
  const [adding, setAdding] = createSignal(false);
  const [open, setOpen] = createSignal(false);
  const [looked, setLooked] = createSignal<number>();
  const address = useFilter();
  const { typed } = address;
  const { columns, turn } = useColumns();
  const question = createMemo(() => ({ filter: address.filter(), line: typed() }));
  const answer = useFirst(question);
  const found = answer.data;
  /** What moves the list (hints at what a word may become) waits until the list was seen. */
  const seen = createPainted(found);
  /** What a salary is not shown to has no column of it. */
  const paid = createMemo(() => found()?.paid);
  const allowed = createMemo(() => columns().filter((column) => column !== "pay" || paid()));
  const { room, watch } = createRoom();
  const shown = createMemo(() => {
    const { order } = address.filter();
    return room() > 0 ? fitting(allowed(), room(), order) : narrowed(allowed(), order);
  });
  const left = () => allowed().filter((column) => !shown().includes(column));
  // From `lg` on, as the list's classes say it.
  const beside = createMatch("(min-width: 68rem)");
  /** Facets are counted where they are seen, after the rows were found and nobody types on: whoever types looks at those. */
  const countable = createMemo(() => (answer.coming() || !(open() || beside()) ? undefined : found()?.question));
  const counts = useCounts(createPainted(countable, REST_MS));
  /** Why there is no list, in words. */
  const unlisted = () => {
    const why = unaskable(typed());
    return why ? t().search[why] : inWords(answer.error());
  };
  /** What can be done about it. */
  const wayOut = () => {
    const error = answer.error();
    if (unaskable(typed()) || !error) return;
    const { code, data } = error instanceof ApiError ? error : new ApiError("internal");
    // A salary is asked in a currency that has no rate yet, and may get one.
    if (code === "search.no_rate" && !("instead" in data))
      return <ButtonLink href="/settings/rates">{t().search.openRates}</ButtonLink>;
    return code === "internal" && <Button onClick={() => answer.again()}>{t().shell.again}</Button>;
  };
  const asked = () => typed().trim() !== "" || Object.keys(address.filter()).some((name) => name !== "order");
  return (
    // Nothing is under who is looked at where there is room for both.
    <div classList={{ "xl:pr-100": looked() !== undefined }}>
      <PageHead
        title={t().candidate.title}
        actions={
          <>
            <ExportButton question={question()} />
            <FileButton label={t().candidate.upload} compact />
            <PasteButton />
            <Button
              kind="primary"
              aria-label={t().candidate.add}
              onPointerEnter={() => void AddDialog.preload()}
              onClick={() => setAdding(true)}
            >
              <Plus />
              <span class="max-sm:hidden">{t().candidate.add}</span>
            </Button>
          </>
        }
      >
        <UnusedBanner />
        <Show when={address.unread()}>
          {(why) => (
            <p class="flex flex-wrap items-center gap-2" role="alert">
              <Alert class="shrink-0" />
              {t().search.unread[why()]}
              <Button kind="ghost" onClick={() => address.set({})}>
                {t().ui.clear}
              </Button>
            </p>
          )}
        </Show>
        <QueryLine address={address} hints={seen()?.hints} onDown={() => found()?.total && setLooked(0)} />
        <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Button class="lg:hidden" aria-haspopup="dialog" disabled={!!unlisted()} onClick={() => setOpen(true)}>
            <Sliders />
            {t().search.filters}
          </Button>
          <p class="num flex flex-wrap items-center gap-x-3 gap-y-1 text-muted" role="status">
            <Show when={!unlisted() && found()}>
              {(here) => (
                <>
                  <span>{t().search.found(num(here().total), here().total)}</span>
                  <Show when={!here().whole}>
                    <span>{t().search.own}</span>
                  </Show>
                  <Show when={here().incomplete}>
                    <span>{t().search.making}</span>
                  </Show>
                  <Show when={here().instead.find(({ written }) => written.length > 0)}>
                    {(one) => <span>{t().search.nearby(one().word, one().written.join(", "), one().others)}</span>}
                  </Show>
                </>
              )}
            </Show>
          </p>
          <Views address={address} />
          <div class="flex min-w-0 items-center gap-2 max-md:grow max-md:basis-36 md:ml-auto">
            <OrderPick address={address} paid={paid() ?? true} />
            <ColumnMenu columns={columns()} out={left()} onTurn={turn} />
          </div>
        </div>
        <LettersWaiting />
      </PageHead>
      <Switch fallback={<Skeleton rows={10} />}>
        <Match when={unlisted()}>
          {(why) => (
            <div role="alert">
              <Empty title={why()} action={wayOut()} />
            </div>
          )}
        </Match>
        <Match when={found()}>
          {(here) => (
            <div class="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
              <Filters
                address={address}
                counts={counts}
                beside={beside()}
                open={open()}
                found={t().search.found(num(here().total), here().total)}
                onClose={() => setOpen(false)}
              />
              <div class="min-w-0 border-line lg:border-l">
                {/* As wide as the list, and never of another height: who watches it is not told of each answer. */}
                <div ref={watch} />
                <Show
                  when={here().total > 0}
                  fallback={
                    <Show when={asked()} fallback={<Empty title={t().candidate.none} hint={t().candidate.noneHint} />}>
                      <Empty title={t().search.nobody} hint={t().search.nobodyHint} />
                    </Show>
                  }
                >
                  {/* Nor does what the quick view reads. */}
                  <Suspense>
                    <Rows
                      question={question()}
                      found={here()}
                      stale={answer.coming()}
                      address={address}
                      chosen={chosen}
                      columns={shown()}
                      looked={looked()}
                      onLook={setLooked}
                    />
                  </Suspense>
                </Show>
              </div>
            </div>
          )}
        </Match>
      </Switch>
      <Many
        chosen={chosen}
        tags={counts.data()?.facets.tags.map(([tag]) => tag) ?? []}
        beside={looked() !== undefined}
      />
      <Suspense>
        <Show when={adding()}>
          <AddDialog onClose={() => setAdding(false)} />
        </Show>
      </Suspense>
    </div>
  );
}
