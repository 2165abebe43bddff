import { type Component, createMemo, type JSX } from "solid-js";
import { t } from "../text/index.ts";
import { company, HIRING } from "./nav.ts";

export interface Hit {
  readonly href: string;
  readonly label: string;
  readonly line?: string;
  /** Without one it is a person, shown by initials. */
  readonly icon?: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
}

export interface HitGroup {
  readonly name: string;
  readonly hits: readonly Hit[];
}

/** What the words find: people first, then vacancies, then pages. */
export function useHits(query: () => string): () => readonly HitGroup[] {
  const words = () => query().trim().toLowerCase();
  const pages = createMemo(() =>
    [...HIRING, ...company(false)]
      .map((place): Hit => ({ href: place.href, label: place.name(), icon: place.icon }))
      .filter((hit) => hit.label.toLowerCase().includes(words())),
  );
  return createMemo(() => [{ name: t().shell.pages, hits: pages() }].filter((group) => group.hits.length > 0));
}
