/** What recognised letters are mistaken for, where only one of the two can be meant. */
const mistakes: readonly [RegExp, string][] = [
  // A three before a word for years or months is read as a Cyrillic "З", a zero as an "О".
  [/(?<![\p{L}\p{N}])[ЗзЭ](?=\s(?:год|лет|рок|рік|мес|міс))/giu, "3"],
  [/(?<=\d)[ООoO](?=\d|\s?(?:%|лет|рок|год))/gu, "0"],
  [/(?<=\d)[lI|](?=\d)/gu, "1"],
  [/(?<=(?:^|\s))--(?=\s|$)/gmu, "—"],
  [/(?<=\s)[«‹]\s?(?=[\w.]+@)/gu, ""],
];

export const repaired = (text: string) =>
  mistakes.reduce((fixed, [pattern, meant]) => fixed.replace(pattern, meant), text);
