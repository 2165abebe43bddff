/** What a column of a staff list can hold. */
export const COLUMNS = [
  "name",
  "last",
  "first",
  "mail",
  "number",
  "position",
  "department",
  "office",
  "manager",
  "starts",
  "ends",
] as const;
export type Column = (typeof COLUMNS)[number];

/** How columns are headed in English, Russian and Ukrainian, made plain by `plain`. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  name: words(
    "name|full name|employee|employee name|person|фио|ф и о|имя и фамилия|сотрудник|работник|піб|п і б|імя та прізвище|працівник|співробітник",
  ),
  last: words("last name|surname|family name|фамилия|прізвище"),
  first: words("first name|given name|forename|имя|імя|имя отчество|імя по батькові"),
  mail: words(
    "mail|e mail|email|email address|work email|work e mail|почта|эл почта|электронная почта|пошта|ел пошта|електронна пошта|имейл|імейл",
  ),
  number: words(
    "id|external id|employee id|employee number|personnel number|staff number|number|no|табельный номер|табельный|таб номер|таб|номер|табельний номер|табельний",
  ),
  position: words("position|job|job title|title|role|должность|посада|роль"),
  department: words("department|dept|team|unit|division|отдел|подразделение|департамент|відділ|підрозділ"),
  office: words("office|location|site|branch|city|офис|город|филиал|площадка|офіс|місто|філія"),
  manager: words("manager|reports to|supervisor|boss|line manager|lead|руководитель|менеджер|начальник|керівник"),
  starts: words(
    "start|starts|start date|started|hire date|hired|first day|from|joined|дата приема|дата приема на работу|дата начала|дата выхода|дата выхода на работу|выход|выход на работу|принят|с|начало|дата прийому|дата прийому на роботу|дата початку|дата виходу|дата виходу на роботу|вихід|вихід на роботу|прийнято|початок|перший день|первый день",
  ),
  ends: words(
    "end|ends|end date|last day|leaving date|until|left|termination date|дата увольнения|дата окончания|уволен|последний день|дата звільнення|дата закінчення|звільнено|останній день",
  ),
};

function words(text: string): readonly string[] {
  return text.split("|");
}

/** A head without what people write differently: case, ё, apostrophes, dots, dashes. */
const plain = (head: string) =>
  head
    .replaceAll("№", " ")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/['’ʼ`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Which column each head stands for; the second of a kind, and what nobody knows, stand for none. */
export function columnsOf(heads: readonly string[]): (Column | undefined)[] {
  const used = new Set<Column>();
  return heads.map((head) => {
    const column = COLUMNS.find((one) => HEADS[one].includes(plain(head)));
    if (column === undefined || used.has(column)) return undefined;
    used.add(column);
    return column;
  });
}
