import type { Column } from "@kolo/core/hiring/decision";
import type { Outcome } from "@kolo/core/hiring/decision/model";
import { createMemo, createSignal } from "solid-js";
import { inWords } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { TextArea } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { type Cited, cardsOf } from "./cited.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { useDecisionActs } from "./queries.ts";

const OUTCOMES = ["hire", "hold", "reject"] as const;

/** Why, and that it is so. What was tapped in the table is cited; the table is frozen with it. */
export default function DecideDialog(props: {
  vacancyID: string;
  column: Column;
  outcome: Outcome;
  cited: Cited;
  onClose: () => void;
}) {
  const acts = useDecisionActs(() => props.vacancyID);
  const [outcome, setOutcome] = createSignal<Outcome>(props.outcome);
  const [rationale, setRationale] = createSignal("");
  const evidence = createMemo(() => {
    const tapped = props.cited.of(props.column.personID);
    return tapped.length > 0 ? tapped : cardsOf(props.column);
  });

  async function decide() {
    const { personID, version, face } = props.column;
    await acts.decide.mutateAsync({
      personID,
      outcome: outcome(),
      rationale: rationale().trim(),
      evidence: [...evidence()],
      version,
    });
    props.cited.clear(personID);
    notify(t().decision.made(face.name));
    props.onClose();
  }

  return (
    <Dialog title={t().decision.decideOn(props.column.face.name)} onClose={() => props.onClose()}>
      <form
        class="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          decide().catch(() => undefined); // Shown below, from the mutation's own state.
        }}
      >
        <Segmented
          label={t().decision.title}
          segments={OUTCOMES.map((value) => ({ value, label: t().decision.outcome[value] }))}
          value={outcome()}
          onChange={setOutcome}
        />
        <TextArea
          data-autofocus
          label={t().decision.rationale}
          hint={t().decision.rationaleHint}
          required
          rows="5"
          maxlength="5000"
          value={rationale()}
          onInput={(event) => setRationale(event.currentTarget.value)}
        />
        <EvidenceList evidence={evidence()} />
        <Refusal text={inWords(acts.decide.error)} />
        <Button
          class="justify-self-end"
          kind="primary"
          type="submit"
          busy={acts.decide.isPending}
          disabled={rationale().trim() === ""}
        >
          {t().decision.decide}
        </Button>
      </form>
    </Dialog>
  );
}
