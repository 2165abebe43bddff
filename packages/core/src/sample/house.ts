import type { Locale, Role } from "../context.ts";
import type { trades } from "./trades.ts";

type Words = Readonly<Record<Locale, string>>;
export type TradeKey = (typeof trades)[number]["key"];

/** The sample firm: its name, three offices in three zones, its departments, and what it is hiring for. */
export const NAME: Words = { en: "Lighthouse Goods", ru: "Маяк Товары", uk: "Маяк Товари" };

export const offices = [
  { key: "kyiv", name: { en: "Kyiv", ru: "Киев", uk: "Київ" }, zone: "Europe/Kyiv" },
  { key: "almaty", name: { en: "Almaty", ru: "Алматы", uk: "Алмати" }, zone: "Asia/Almaty" },
  { key: "lisbon", name: { en: "Lisbon", ru: "Лиссабон", uk: "Лісабон" }, zone: "Europe/Lisbon" },
] as const satisfies readonly { key: string; name: Words; zone: string }[];
export type OfficeKey = (typeof offices)[number]["key"];

export const departments = [
  { key: "engineering", name: { en: "Engineering", ru: "Разработка", uk: "Розробка" }, office: "kyiv" },
  { key: "design", name: { en: "Design", ru: "Дизайн", uk: "Дизайн" }, office: "kyiv" },
  { key: "sales", name: { en: "Sales", ru: "Продажи", uk: "Продажі" }, office: "almaty" },
  { key: "marketing", name: { en: "Marketing", ru: "Маркетинг", uk: "Маркетинг" }, office: "lisbon" },
  { key: "support", name: { en: "Support", ru: "Поддержка", uk: "Підтримка" }, office: "lisbon" },
  { key: "finance", name: { en: "Finance", ru: "Финансы", uk: "Фінанси" }, office: "kyiv" },
  { key: "people", name: { en: "People", ru: "Персонал", uk: "Персонал" }, office: "kyiv" },
  { key: "logistics", name: { en: "Logistics", ru: "Логистика", uk: "Логістика" }, office: "almaty" },
] as const satisfies readonly { key: string; name: Words; office: OfficeKey }[];
/** The departments that serve all others: small, and nothing is promised or paid in them. */
export const services = [
  { key: "it", name: { en: "IT", ru: "ИТ", uk: "ІТ" }, office: "kyiv" },
  { key: "security", name: { en: "Security", ru: "Безопасность", uk: "Безпека" }, office: "kyiv" },
  { key: "office", name: { en: "Office", ru: "Офис и АХО", uk: "Офіс і господарство" }, office: "kyiv" },
] as const satisfies readonly { key: string; name: Words; office: OfficeKey }[];
export type DepartmentKey = (typeof departments | typeof services)[number]["key"];

/** Some forty colleagues: the first of each department is its head; the rest by this pattern. */
export const ROLES: Partial<Record<DepartmentKey, readonly Role[]>> = {
  people: ["head", "recruiter", "recruiter", "recruiter", "employee"],
  it: ["head", "employee"],
  security: ["head", "employee"],
  office: ["head", "employee"],
};
export const USUAL_ROLES: readonly Role[] = ["head", "manager", "employee", "employee", "employee"];

/** `closes`: days from today (negative: it burns). `people`: how many are in it. */
export const vacancies = [
  { trade: "frontend", department: "engineering", office: "kyiv", closes: 9, openings: 2, people: 60 },
  { trade: "designer", department: "design", office: "kyiv", closes: 21, openings: 1, people: 46 },
  { trade: "sales", department: "sales", office: "almaty", closes: -3, openings: 3, people: 52 },
  { trade: "accountant", department: "finance", office: "kyiv", closes: 1, openings: 1, people: 34 },
  { trade: "support", department: "support", office: "lisbon", closes: 30, openings: 4, people: 44 },
  { trade: "logistics", department: "logistics", office: "almaty", closes: 16, openings: 1, people: 28 },
] as const satisfies readonly {
  trade: TradeKey;
  department: DepartmentKey;
  office: OfficeKey;
  closes: number;
  openings: number;
  people: number;
}[];

/** The whole base; those beyond the vacancies' `people` stand in the base only. */
export const PEOPLE = 300;
