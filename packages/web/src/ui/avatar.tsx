import { createRenderEffect } from "solid-js";
import { write } from "./write.ts";

/** Of the grounds that surface.css has: none is a red or a green, which mean something here. */
const GROUNDS = 12;

function ground(name: string): number {
  let sum = 7;
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 997;
  return sum % GROUNDS;
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();

/** Makes an `.avatar` that of somebody else. Its ground is one of a few that are styled once: each of its own costs thrice. */
export function portray(avatar: HTMLElement, name: string) {
  write(avatar, initials(name));
  avatar.setAttribute("data-ground", String(ground(name)));
}

/** A person's initials on their own colour. Decoration: the name stands beside it in words. */
export function Avatar(props: { name: string /** Pixels, 28 by default. */; size?: number }) {
  const size = () => props.size ?? 28;
  const avatar = (
    <span
      aria-hidden="true"
      class="avatar"
      style={{ width: `${size()}px`, height: `${size()}px`, "font-size": `${size() * 0.38}px` }}
    />
  ) as HTMLElement;
  createRenderEffect(() => portray(avatar, props.name));
  return avatar;
}
