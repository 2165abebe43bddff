import { useNavigate } from "@solidjs/router";
import { createEffect, createSignal, Show } from "solid-js";
import { signedOut } from "../api.ts";
import { SampleOffer } from "../firm/sample-offer.tsx";
import { SetupForm } from "../firm/setup-form.tsx";
import { useFreshSession, useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Gate } from "../ui/gate.tsx";

/** What the first administrator sees: make your own firm, or look around in an invented one. */
export default function SetupPage() {
  const navigate = useNavigate();
  const session = useSession();
  const fresh = useFreshSession();
  const [sampling, setSampling] = createSignal(false);

  createEffect(() => {
    if (signedOut()) navigate("/sign-in?to=/setup", { replace: true });
    if (session.isSuccess && session.data.firm) navigate("/", { replace: true });
  });
  const done = () => {
    void fresh();
    navigate("/", { replace: true });
  };

  return (
    <Gate
      title={sampling() ? t().setup.preparing : t().setup.title}
      hint={sampling() ? t().setup.sampleHint : t().setup.hint}
    >
      <Show when={!sampling()}>
        <SetupForm onDone={done} />
        <p class="flex items-center gap-3 text-faint text-xs">
          <span class="h-px flex-1 bg-line" />
          {t().setup.or}
          <span class="h-px flex-1 bg-line" />
        </p>
      </Show>
      <SampleOffer onOrdered={() => setSampling(true)} onDone={done} />
    </Gate>
  );
}
