const cyrillic = "\\u0400-\\u04ff";

/**
 * Letters as people read them: composed, without zero-width signs and icon-font glyphs, with plain spaces. Fonts lie in
 * known ways: U+0138 stands for a Cyrillic "к", and ligatures for two letters.
 */
export function clean(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\r\n?|\u2028|\u2029/g, "\n")
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\uffff\ue000-\uf8ff]/g, "")
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
      .replace(new RegExp(`(?<=[${cyrillic}])ĸ|ĸ(?=[${cyrillic}])`, "g"), "к")
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
      .replace(/\u00ad/g, "")
      .replace(/[\u2010-\u2012]/g, "-")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these have no place in text.
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, "")
      // Who writes plain text sets columns apart with spaces.
      .replace(/(?<=\S) {3,}(?=\S)/g, "\t")
      .replace(/ {2,}/g, " ")
      .replace(/\t[ \t]+/g, "\t")
      .replace(/ \t/g, "\t")
      .replace(/^[ \t]|[ \t]$/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
  );
}
