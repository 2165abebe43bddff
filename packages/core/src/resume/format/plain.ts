import { limits } from "../limits.ts";
import type { Draft } from "./draft.ts";

const heading = /^#{1,6}\s+(?=\S)/gm;

/** Markdown's marks are not words: "# Name", "**Skills:**", "[GitHub](https://github.com/name)". */
function unmarked(text: string): { text: string; targets: string[] } {
  if ((text.match(heading)?.length ?? 0) < 2) return { text, targets: [] };
  const targets: string[] = [];
  const words = text
    .replace(/!?\[([^\]\n]{0,200})\]\(([^)\s]{1,500})\)/g, (_, label: string, target: string) => {
      targets.push(target);
      return label;
    })
    .replace(heading, "")
    .replace(/(\*\*|__|`)(?=\S)([^\n]{1,300}?)(?<=\S)\1/g, "$2")
    .replace(/<((?:https?:|mailto:)?[^\s<>]+[.@][^\s<>]+)>/g, "$1");
  return { text: words, targets };
}

export const plain = (text: string): Draft => ({
  kind: "txt",
  ...unmarked(text.slice(0, limits.characters)),
  partial: text.length > limits.characters,
});
