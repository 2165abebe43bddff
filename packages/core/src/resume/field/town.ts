const parted = (name: string, ending: RegExp) =>
  name
    .toLowerCase()
    .replace(/ё/g, "е")
    .split(/[\s-]+/)
    .map((word) => word.replace(ending, ""))
    .join(" ");
const stemOf = (name: string) => parted(name, /[аяеєіїиыоуюьй]+$/u);
/** Of an adjective or a plural: "Нижнем" and "Нижний", "Черкассах" and "Черкассы" meet. */
const barest = (name: string) => parted(name, /(?:[аяеєіїиыоуюьй]+|(?<=.{3})(?:[оеиыі]м|ому|[ая]х))$/u);

/** Ukrainian closes the vowel of the name alone: Львів, but "у Львові"; Київ, but "з Києва". */
const opened = (stem: string) =>
  /ів$/u.test(stem) ? [stem.replace(/ів$/u, "ов"), stem.replace(/ів$/u, "ев")] : [stem.replace(/їв$/u, "єв")];

/** Finds towns by their names in the case they stand in after "в" or "з". "Порту" and "Баку" have one case only. */
export function inflected(names: Iterable<string>): (text: string) => string | undefined {
  const written = [...names].filter((name) => /^[\p{sc=Cyrillic}\s-]+$/u.test(name) && !/^\S*у$/iu.test(name));
  const stems = new Map(written.map((name) => [stemOf(name), name]));
  const closed = new Map(written.flatMap((name) => opened(stemOf(name)).map((stem) => [stem, name])));
  const found = (text: string, stem: string) =>
    // "у Львові" is Львів, "во Львове" is Львов.
    (/і$/iu.test(text) ? closed.get(stem) : undefined) ?? stems.get(stem) ?? closed.get(stem);
  return (text) => found(text, stemOf(text)) ?? found(text, barest(text));
}
