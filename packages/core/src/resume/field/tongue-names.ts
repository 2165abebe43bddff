/** ISO 639-1 codes and the stems by which the language's name begins in English, Russian and Ukrainian. */
const stems: Record<string, string> = {
  en: "english|английск|англійськ|англ(?![иі][яюїіи])",
  ru: "russian|рус(?!\\p{L})|рос(?!\\p{L})|русск|російськ|росийськ",
  uk: "ukrainian|укр(?!\\p{L})|украинск|українськ",
  de: "german|нем(?!\\p{L})|нім(?!\\p{L})|deutsch|немецк|німецьк",
  fr: "french|франц(?!\\p{L})|français|французск|французьк",
  es: "spanish|español|испанск|іспанськ",
  it: "italian|итальянск|італійськ",
  pl: "polish|польск|польськ",
  pt: "portuguese|португальск|португальськ",
  cs: "czech|чешск|чеськ",
  sk: "slovak|словацк|словацьк",
  sl: "slovenian|slovene|словенск|словенськ",
  bg: "bulgarian|болгарск|болгарськ",
  sr: "serbian|сербск|сербськ",
  hr: "croatian|хорватск|хорватськ",
  ro: "romanian|moldovan|румынск|молдавск|румунськ|молдавськ|молдовськ",
  hu: "hungarian|венгерск|угорськ",
  be: "belarusian|белорусск|білоруськ",
  kk: "kazakh|казахск|казахськ",
  uz: "uzbek|узбекск|узбецьк",
  ky: "kyrgyz|киргизск|кыргызск|киргизьк",
  tg: "tajik|таджикск|таджицьк",
  tt: "tatar|татарск|татарськ",
  az: "azerbaijani|азербайджанск|азербайджанськ",
  hy: "armenian|армянск|вірменськ",
  ka: "georgian|грузинск|грузинськ",
  he: "hebrew|иврит|іврит",
  ar: "arabic|арабск|арабськ",
  tr: "turkish|турецк|турецьк",
  fa: "persian|farsi|dari|персидск|перськ|фарси",
  hi: "hindi|хинди|гінді",
  zh: "chinese|mandarin|cantonese|китайск|китайськ",
  ja: "japanese|японск|японськ",
  ko: "korean|корейск|корейськ",
  vi: "vietnamese|вьетнамск|в'єтнамськ",
  nl: "dutch|нидерландск|голландск|нідерландськ|голландськ",
  sv: "swedish|шведск|шведськ",
  no: "norwegian|норвежск|норвезьк",
  da: "danish|датск|данськ",
  fi: "finnish|финск|фінськ",
  et: "estonian|эстонск|естонськ",
  lv: "latvian|латышск|латиськ",
  lt: "lithuanian|литовск|литовськ",
  el: "greek|греческ|грецьк",
  ga: "irish|gaelic|ирландск|ірландськ",
  ta: "tamil|тамильск|тамільськ",
  te: "telugu|телугу",
  ml: "malayalam|малаялам",
  kn: "kannada",
  mr: "marathi|маратхи",
  gu: "gujarati|гуджарати",
  pa: "punjabi|панджаби",
  bn: "bengali|бенгальск|бенгальськ",
  ur: "urdu|урду",
  ne: "nepali|непальск|непальськ",
  si: "sinhala|sinhalese",
  th: "thai|тайск|тайськ",
  id: "indonesian|индонезийск|індонезійськ",
  ms: "malay|малайск|малайськ",
  tl: "tagalog|filipino",
  mn: "mongolian|монгольск|монгольськ",
  tk: "turkmen|туркменск|туркменськ",
  mk: "macedonian|македонск|македонськ",
  bs: "bosnian|боснийск|боснійськ",
  sq: "albanian|албанск|албанськ",
  ca: "catalan|каталанск|каталонськ",
  cy: "welsh|валлийск|валлійськ",
  is: "icelandic|исландск|ісландськ",
  sw: "swahili|суахили|суахілі",
  af: "afrikaans|африкаанс",
  yi: "yiddish|идиш|їдиш",
  ba: "bashkir|башкирск|башкирськ",
  ce: "chechen|чеченск|чеченськ",
  cv: "chuvash|чувашск|чуваськ",
  os: "ossetian|осетинск|осетинськ",
  yo: "yoruba|йоруба",
  ig: "igbo",
  ha: "hausa",
  am: "amharic|амхарск|амхарськ",
  so: "somali|сомалийск|сомалійськ",
  zu: "zulu",
  ku: "kurdish|курдск|курдськ",
  ps: "pashto|пушту",
  my: "burmese|бирманск|бірманськ",
  km: "khmer|кхмерск|кхмерськ",
  eu: "basque|баскск|баскськ",
  gl: "galician|галисийск|галісійськ",
  mt: "maltese|мальтийск|мальтійськ",
  la: "latin|латинск|латинськ",
};

/** Cyrillic stems take endings; a Latin one with an ending is a country ("Germany", "Slovakia") or somebody's name. */
const ended = (word: string) => (/^\p{sc=Cyrillic}/u.test(word) ? `${word}\\p{L}{0,4}` : word);

interface Named {
  readonly code: string;
  readonly pattern: RegExp;
}

/** Of each beginning of a name, in small letters, the languages it may be the name of. */
const beginning = new Map<string, Named[]>();
const LETTERS = 2;
for (const [code, words] of Object.entries(stems)) {
  const pattern = new RegExp(`(?:${words.split("|").map(ended).join("|")})(?![\\p{L}])`, "iuy");
  for (const start of new Set(words.split("|").map((word) => word.slice(0, LETTERS))))
    beginning.set(start, [...(beginning.get(start) ?? []), { code, pattern }]);
}
/** The first letters of each word that is not the latter part of a compound. */
const start = new RegExp(`(?<![\\p{L}-])\\p{L}{${LETTERS}}`, "gu");

/** The languages named in a text, in the order they stand. */
export function tongues(text: string): { code: string; at: number; length: number }[] {
  const found: { code: string; at: number; length: number }[] = [];
  for (const { 0: letters, index: at } of text.matchAll(start))
    for (const { code, pattern } of beginning.get(letters.toLowerCase()) ?? []) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) found.push({ code, at, length: match[0].length });
    }
  return found;
}
