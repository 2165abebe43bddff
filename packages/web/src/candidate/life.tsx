import type { Info } from "@kolo/core/people/person/model";
import type { PartialDate } from "@kolo/core/time/partial-date";
import { For, Show } from "solid-js";
import { spoken } from "../text/format.ts";
import { t } from "../text/index.ts";
import { dateWords } from "./partial.ts";

const period = (from: PartialDate | undefined, to: PartialDate | null | undefined) =>
  [from && dateWords(from), to === null ? t().candidate.now : to && dateWords(to)].filter(Boolean).join(" – ");

function Line(props: { head: string | undefined; line: string | undefined; when: string; at: number }) {
  return (
    <li class="pb-1.5" data-told={props.at}>
      <span class="block">{props.head ?? props.line}</span>
      <Show when={props.head && props.line}>
        <span class="block text-muted text-xs">{props.line}</span>
      </Show>
      <Show when={props.when}>
        <span class="num block text-faint text-xs">{props.when}</span>
      </Show>
    </li>
  );
}

export function Jobs(props: { jobs: Info["experience"] }) {
  return (
    <ul>
      <For each={props.jobs}>
        {(job, at) => <Line head={job.title} line={job.employer} when={period(job.start, job.end)} at={at()} />}
      </For>
    </ul>
  );
}

export function Schools(props: { schools: Info["education"] }) {
  return (
    <ul>
      <For each={props.schools}>
        {(school, at) => (
          <Line head={school.institution} line={school.degree} when={period(school.from, school.to)} at={at()} />
        )}
      </For>
    </ul>
  );
}

export function Tongues(props: { languages: Info["languages"] }) {
  const words = () => props.languages.map(spoken);
  return (
    <For each={words()}>
      {(word, at) => (
        <>
          <span data-told={at()}>{word}</span>
          {at() < words().length - 1 ? ", " : ""}
        </>
      )}
    </For>
  );
}
