import type { Info } from "@kolo/core/work/task/model";
import { createSignal, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Segmented } from "../ui/segmented.tsx";
import type { Doing } from "./doing.ts";

const GRADES = ["0", "1", "2", "3", "4"] as const;

/** What was handed in is accepted with one tap, or returned with words: they are written in the same place. */
export function JudgeBar(props: { task: Info; doing: Doing }) {
  const [words, setWords] = createSignal("");
  const [grade, setGrade] = createSignal<(typeof GRADES)[number]>("0");
  const said = () => words().trim();
  const quality = () => (grade() === "0" ? undefined : (Number(grade()) as 1 | 2 | 3 | 4));
  return (
    <div class="grid gap-2 px-3 pb-3 md:px-4 md:pl-15">
      <Show when={props.task.submission?.words}>
        {(text) => <blockquote class="border-line-strong border-l-2 pl-2 text-muted">{text()}</blockquote>}
      </Show>
      <div class="flex flex-wrap items-center gap-2">
        <Segmented
          label={t().task.quality}
          segments={GRADES.map((value) => ({ value, label: value === "0" ? t().task.noGrade : value }))}
          value={grade()}
          onChange={setGrade}
        />
        <input
          class="field min-w-40 flex-1"
          maxlength={1000}
          aria-label={t().task.wordsOn(props.task.title)}
          placeholder={t().task.words}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button disabled={said() === ""} onClick={() => void props.doing.giveBack(props.task, said())}>
          {t().task.giveBack}
        </Button>
        <Button kind="primary" onClick={() => void props.doing.accept(props.task, said(), quality())}>
          {t().task.accept}
        </Button>
      </div>
    </div>
  );
}
