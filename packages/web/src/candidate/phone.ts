/** A phone as people write it, in the one shape the base knows: `+380445550142`. `currency` of the firm tells its country. */
export function phoneOf(text: string, currency: string): string {
  const digits = text.replace(/[^\d+]/g, "").replace(/^00/, "+");
  if (digits.startsWith("+")) return digits;
  const [prefix, trunk] = CALLING[currency] ?? ["", "0"];
  if (digits.startsWith(prefix) && digits.length > 10 && prefix) return `+${digits}`;
  return prefix ? `+${prefix}${digits.replace(new RegExp(`^${trunk}`), "")}` : digits;
}

/** Calling code, and what is dialled before a number inside the country. */
const CALLING: Record<string, [string, string]> = {
  UAH: ["380", "0"],
  RUB: ["7", "8"],
  KZT: ["7", "8"],
  BYN: ["375", "80?"],
  PLN: ["48", "0"],
  CZK: ["420", "0"],
  GEL: ["995", "0"],
  UZS: ["998", "8"],
  GBP: ["44", "0"],
};
