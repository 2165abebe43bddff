import { letters, spelled } from "../../../core/src/people/latin/model.ts";

/** How people write Cyrillic names in Latin letters: by the passport rules of 2010, the Russian ones, or by ear. */
const UKRAINIAN = letters(
  "а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь - ю iu я ia ' - ’ -",
);
const RUSSIAN = letters(
  "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю iu я ia і i ї i є e ґ g ' -",
);
const BY_EAR = letters(
  "а a б b в v г g д d е e є ye ё yo ж zh з z и y і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sch ь - ю yu я ya ы y э e ъ - ґ g ' -",
);

export type Rules = "uk" | "ru" | "ear";
const TABLES = { uk: UKRAINIAN, ru: RUSSIAN, ear: BY_EAR };

export const latin = (text: string, rules: Rules): string => spelled(text, TABLES[rules]);
