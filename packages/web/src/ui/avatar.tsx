function hue(name: string) {
  let sum = 7;
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 360;
  return sum;
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();

/** A person's initials on their own colour. Decoration: the name stands beside it in words. */
export function Avatar(props: { name: string /** Pixels, 28 by default. */; size?: number }) {
  const size = () => props.size ?? 28;
  return (
    <span
      aria-hidden="true"
      class="avatar"
      style={{
        width: `${size()}px`,
        height: `${size()}px`,
        "font-size": `${size() * 0.38}px`,
        "--hue": hue(props.name),
      }}
    >
      {initials(props.name)}
    </span>
  );
}
