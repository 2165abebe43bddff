import { Show } from "solid-js";
import { Avatar } from "./avatar.tsx";

/** A person: initials, name, one line about them; leads to their profile when it may be opened. */
export function PersonLink(props: {
  name: string;
  line?: string | undefined;
  href?: string | undefined;
  size?: number;
}) {
  return (
    <span class="flex min-w-0 items-center gap-2.5">
      <Avatar name={props.name} size={props.size ?? 28} />
      <span class="min-w-0">
        <Show when={props.href} fallback={<span class="block truncate font-medium">{props.name}</span>}>
          {(href) => (
            // The router follows any link; its own kind watches where one is, which each line of a long table would pay for.
            <a href={href()} class="block truncate font-medium underline-offset-2 hover:underline">
              {props.name}
            </a>
          )}
        </Show>
        <Show when={props.line}>
          <span class="block truncate text-muted text-xs">{props.line}</span>
        </Show>
      </span>
    </span>
  );
}
