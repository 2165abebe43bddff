import type { Row } from "@kolo/core/search";
import { createMemo, createRenderEffect, For, mapArray } from "solid-js";
import { t } from "../text/index.ts";
import { portray } from "../ui/avatar.tsx";
import { Eye, MailX } from "../ui/icon.ts";
import { write } from "../ui/write.ts";
import { cellOf, type Says } from "./cell.tsx";
import type { Chosen } from "./chosen.ts";
import type { Column } from "./columns.ts";

/** Stands where a name will, before there is one. */
const NOBODY = "…";

/**
 * Somebody found, as a line of the table. Some thirty are made at once, more with each turn of a wheel, and with each sign
 * that is typed others stand in the same lines: a line is made once, of plain parts, and one effect writes somebody into
 * it, another whether they are picked. Components for the parts, with an effect for each word, take twice as long.
 */
export function Line(props: {
  person: Row;
  chosen: Chosen;
  says: Says;
  columns: readonly Column[];
  onLook: () => void;
}) {
  let box!: HTMLInputElement;
  let avatar!: HTMLElement;
  let name!: HTMLAnchorElement;
  let about!: HTMLElement;
  let quiet!: HTMLElement;
  let eye!: HTMLButtonElement;
  const cells = createMemo(mapArray(() => props.columns, cellOf));
  const line = (
    <>
      <td>
        <label class="inline-flex min-h-8 items-center pointer-coarse:min-h-10">
          <input ref={box} type="checkbox" class="check" onChange={() => props.chosen.turn(props.person)} />
        </label>
      </td>
      <td class="flex min-w-0 items-center gap-2.5">
        <span ref={avatar} aria-hidden="true" class="avatar size-7 text-2xs" />
        {/* Two lines of one box, for each box is laid out, cut and painted by itself; there is room for the focus's ring. */}
        <span class="-my-1 -ml-1 truncate p-1 leading-4.5">
          {/* The router follows any link; its own kind watches where one is, which each line would pay for. */}
          <a ref={name} href="." class="font-medium underline-offset-2 hover:underline">
            {NOBODY}
          </a>
          <br />
          <span ref={about} class="text-muted text-xs" />
        </span>
        <span ref={quiet} class="shrink-0 text-muted" title={t().candidate.fields.doNotContact}>
          <MailX class="size-3.5" aria-hidden="true" />
          <span class="sr-only">{t().candidate.fields.doNotContact}</span>
        </span>
      </td>
      <For each={cells()}>{({ td }) => td}</For>
      <td>
        <button ref={eye} type="button" class="btn btn-ghost btn-icon" onClick={() => props.onLook()}>
          <Eye />
        </button>
      </td>
    </>
  );
  createRenderEffect(() => {
    const { person } = props;
    box.setAttribute("aria-label", t().search.choose(person.name));
    portray(avatar, person.name);
    name.href = `/candidates/${person.personID}`;
    write(name, person.name);
    write(about, found(person) || (person.headline ?? ""));
    quiet.hidden = !person.doNotContact;
    eye.setAttribute("aria-label", t().search.quick(person.name));
    for (const { show } of cells()) show(person, props.says);
  });
  createRenderEffect(() => {
    box.checked = props.chosen.has(props.person.personID);
  });
  return line;
}

/** Where each word that was looked for stands; a name is seen anyway. */
export const found = ({ why }: Row): string =>
  why
    .filter(({ places }) => places.some((place) => place !== "name"))
    .map(({ word, places }) =>
      t().search.foundIn(word, places.map((place) => t().search.places[place] ?? place).join(", ")),
    )
    .join(" · ");
