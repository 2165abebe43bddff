/** ISO 639-1 codes and the stems by which the language's name begins in English, Russian and Ukrainian. */
const stems: Record<string, string> = {
  en: "english|английск|англійськ|англ",
  ru: "russian|русск|російськ|росийськ",
  uk: "ukrainian|украинск|українськ",
  de: "german|deutsch|немецк|німецьк",
  fr: "french|français|французск|французьк",
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
  ro: "romanian|румынск|румунськ",
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
  fa: "persian|farsi|персидск|перськ|фарси",
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
  la: "latin|латинск|латинськ",
};

const patterns = Object.entries(stems).map(([code, words]) => ({
  code,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})\\p{L}{0,4}(?![\\p{L}])`, "giu"),
}));

/** The languages named in a text, in the order they stand. */
export function tongues(text: string): { code: string; at: number; length: number }[] {
  return patterns
    .flatMap(({ code, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ code, at: match.index, length: match[0].length })),
    )
    .sort((a, b) => a.at - b.at);
}
