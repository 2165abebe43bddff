import type { Info as Interview } from "@kolo/core/hiring/interview/model";
import type { Info as Card, Grade as Given } from "@kolo/core/hiring/scorecard/model";
import type { Requirement } from "@kolo/core/hiring/vacancy/model";
import { createMemo, createSignal, For, Show } from "solid-js";
import { inWords } from "../act.ts";
import { useCompetencies } from "../competencies.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Grade } from "../ui/grade.tsx";
import { Plus } from "../ui/icon.ts";
import { levelName } from "../ui/level.ts";
import { Refusal } from "../ui/refusal.tsx";
import { TextArea } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { type Draft, useDraft } from "./draft.ts";
import { useInterviewActs } from "./queries.ts";

interface Props {
  interview: Interview;
  accountID: string;
  requirements: readonly Requirement[];
  /** What was handed in before, to amend. */
  card: Card | undefined;
  onDone: () => void;
}

const draftOf = (card: Card | undefined): Draft => ({
  grades: Object.fromEntries(
    (card?.grades ?? []).map(({ competencyID, grade, words }) => [competencyID, { grade, ...(words && { words }) }]),
  ),
  words: card?.words ?? "",
});

/** A grade and words per competency of the kit: one tap each, and one to hand in. */
export function ScorecardForm(props: Props) {
  const acts = useInterviewActs(() => props.interview.vacancyID);
  const { draft, setDraft, forget } = useDraft(props.interview.interviewID, props.accountID, draftOf(props.card));
  const asked = createMemo(() => {
    const kit = props.interview.kit.map(({ competencyID }) => competencyID);
    return kit.length > 0 ? kit : props.requirements.map(({ competencyID }) => competencyID);
  });
  const left = () => asked().filter((id) => draft.grades[id]?.grade === undefined).length;

  async function send() {
    const grades = asked().flatMap((competencyID): Given[] => {
      const { grade, words } = draft.grades[competencyID] ?? {};
      return grade === undefined ? [] : [{ competencyID, grade, ...(words?.trim() && { words: words.trim() }) }];
    });
    const words = draft.words.trim();
    const { interviewID } = props.interview;
    const version = props.card?.version ?? 0;
    await acts.submit.mutateAsync({ interviewID, grades, version, ...(words && { words }) });
    forget();
    notify(t().scorecard.done);
    props.onDone();
  }

  return (
    <form
      class="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        send().catch(() => undefined); // Shown below, from the mutation's own state.
      }}
    >
      <For each={asked()}>
        {(competencyID) => (
          <Competency
            competencyID={competencyID}
            question={props.interview.kit.find((one) => one.competencyID === competencyID)?.question}
            requirement={props.requirements.find((one) => one.competencyID === competencyID)}
            given={draft.grades[competencyID] ?? {}}
            onChange={(given) => setDraft("grades", competencyID, given)}
          />
        )}
      </For>
      <TextArea
        label={t().scorecard.overall}
        optional
        placeholder={t().scorecard.overallHint}
        maxlength="1000"
        value={draft.words}
        onInput={(event) => setDraft("words", event.currentTarget.value)}
      />
      <Refusal text={inWords(acts.submit.error)} />
      <div class="sticky bottom-0 -mx-4 flex items-center gap-3 border-line border-t bg-surface px-4 py-3 md:-mx-6 md:px-6">
        <p class="num flex-1 text-muted text-xs" aria-live="polite">
          {left() > 0 ? t().scorecard.left(left()) : t().scorecard.draft}
        </p>
        <Button kind="primary" type="submit" busy={acts.submit.isPending} disabled={left() === asked().length}>
          {props.card ? t().scorecard.amendSubmit : t().scorecard.submit}
        </Button>
      </div>
    </form>
  );
}

type Mark = Draft["grades"][string];

function Competency(props: {
  competencyID: string;
  question: string | undefined;
  requirement: Requirement | undefined;
  given: Mark;
  onChange: (given: Mark) => void;
}) {
  const competencies = useCompetencies();
  const [writing, setWriting] = createSignal(Boolean(props.given.words));
  let section!: HTMLElement;
  const write = () => {
    setWriting(true);
    section.querySelector("textarea")?.focus();
  };
  const label = () => competencies.labelOf(props.competencyID);
  const needs = (requirement: Requirement) =>
    `${t().scorecard.needs(levelName(requirement.level))}, ${t().scorecard[requirement.kind]}`;
  return (
    <section ref={section} class="grid gap-1.5" aria-label={label()}>
      <div class="flex flex-wrap items-baseline gap-x-2">
        <h3 class="font-medium">{label()}</h3>
        <Show when={props.requirement}>
          {(requirement) => <span class="text-muted text-xs">{needs(requirement())}</span>}
        </Show>
      </div>
      <Show when={props.question}>
        <p class="text-muted">{props.question}</p>
      </Show>
      <Grade
        label={label()}
        value={props.given.grade}
        onChange={(grade) => props.onChange({ ...props.given, grade })}
      />
      <Show
        when={writing()}
        fallback={
          <button type="button" class="link flex min-h-8 items-center gap-1 justify-self-start text-xs" onClick={write}>
            <Plus class="size-3.5" />
            {t().scorecard.addWords}
          </button>
        }
      >
        <TextArea
          label={t().scorecard.words}
          maxlength="1000"
          rows="2"
          value={props.given.words ?? ""}
          onInput={(event) => props.onChange({ ...props.given, words: event.currentTarget.value })}
        />
      </Show>
    </section>
  );
}
