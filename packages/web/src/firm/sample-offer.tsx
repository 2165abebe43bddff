import { useQuery } from "@tanstack/solid-query";
import { createSignal, Show } from "solid-js";
import { useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { language, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Progress } from "../ui/progress.tsx";
import { Refusal } from "../ui/refusal.tsx";

/** Fills an invented firm; its history is replayed in the background, and one may go in before it is whole. */
export function SampleOffer(props: { onOrdered: () => void; onDone: () => void }) {
  const act = useAct();
  const [ordered, setOrdered] = createSignal(false);
  const progress = useQuery(() => ({
    queryKey: ["sample"],
    queryFn: () => ok(api.firm.sample.$get()),
    enabled: ordered(),
    refetchInterval: 1500,
  }));
  const far = () => (progress.isSuccess ? progress.data : null);
  const order = () =>
    act.run(async () => {
      await ok(api.firm.sample.$post({ json: { locale: language() } }));
      setOrdered(true);
      props.onOrdered();
    });

  return (
    <Show
      when={ordered()}
      fallback={
        <div class="grid gap-2">
          <Button busy={act.busy()} onClick={() => void order()}>
            {t().setup.sample}
          </Button>
          <p class="text-muted text-xs">{t().setup.sampleHint}</p>
          <Refusal text={act.error()} />
        </div>
      }
    >
      <div class="grid gap-3">
        <Progress share={far() ? (far()?.done ?? 0) / (far()?.of || 1) : 0} label={t().setup.preparing} />
        <p class="num text-muted text-xs" role="status">
          <Show when={far()}>{(now) => <>{t().setup.progress(now().done, now().of)}</>}</Show>
        </p>
        <Button kind="primary" onClick={() => props.onDone()}>
          {t().setup.goIn}
        </Button>
      </div>
    </Show>
  );
}
