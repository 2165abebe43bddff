/** What every newcomer of the sample firm is given to read. */
export const PAPERS = [
  { en: "Fire safety", ru: "Пожарная безопасность", uk: "Пожежна безпека" },
  { en: "Protection of personal data", ru: "Защита персональных данных", uk: "Захист персональних даних" },
] as const;
