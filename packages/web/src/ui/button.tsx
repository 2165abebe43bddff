import { A } from "@solidjs/router";
import { type ComponentProps, splitProps } from "solid-js";

interface Look {
  /** `primary`: the one act of the screen. `secondary` is the default; `ghost` for bars and rows. */
  kind?: "primary" | "secondary" | "ghost";
  /** Only an icon inside: square. Give an `aria-label`. */
  icon?: boolean;
}

const classOf = (look: Look & { class?: string | undefined }) =>
  `btn btn-${look.kind ?? "secondary"} ${look.icon ? "btn-icon" : ""} ${look.class ?? ""}`;

/** A button that shows it is working and cannot be pressed twice. It keeps the focus while busy. */
export function Button(props: ComponentProps<"button"> & Look & { busy?: boolean }) {
  const [own, rest] = splitProps(props, ["kind", "icon", "class", "busy", "onClick"]);
  return (
    <button
      type="button"
      {...rest}
      class={classOf(own)}
      aria-busy={own.busy}
      aria-disabled={own.busy || undefined}
      onClick={(event) => {
        if (own.busy) return event.preventDefault();
        if (typeof own.onClick === "function") own.onClick(event);
      }}
    />
  );
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink(props: ComponentProps<typeof A> & Look) {
  const [own, rest] = splitProps(props, ["kind", "icon", "class"]);
  return <A {...rest} class={classOf(own)} />;
}
