import type { lateness as en } from "../en/lateness.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const lateness: typeof en = {
  title: "Опоздания",
  who: "Кто",
  late: "Поздно",
  weekOf: (day) => `Неделя с ${day}`,
  share: (late, promises) => `${late} из ${promises}`,
  cell: (name, week, late, promises) => `${name}, неделя с ${week}: поздно ${late} из ${promises}`,
  departments: "Отделы",
  people: "Люди",
  behind: (name) => `Подошёл срок: ${name}`,
  nothingDue: "За эти недели срок ни у чего не подошёл.",
  due: (when) => `Срок ${when}`,
  blocked: (hours) =>
    number(hours, { one: "# час у другого отдела", few: "# часа у другого отдела", many: "# часов у другого отдела" }),
  vacancy: "Вакансия",
  scorecard: "Оценочный лист",
  wait: (stage: string) => `Ждали на этапе «${stage}»`,
  calledOff: "Опоздание, затем отмена",
  kept: "Соблюдение графика за 90 дней",
  keptOf: (count) => number(count, { one: "# обещание", few: "# обещания", many: "# обещаний" }),
  notCounted: "задержали другие, не считается",
  verdicts: {
    regular: "Горит регулярно",
    overloaded: "Горит, но задач намного больше, чем у других",
    held_up: "В основном задерживают другие отделы",
    few: "Слишком мало обещаний, чтобы судить",
    fine: "",
  },
  ruleTitle: "Когда горит регулярно",
  rule: (weeks, promises, late, rate) =>
    `Смотрим на последние недели, их ${weeks}. Не считаем то, что треть своего времени пробыло у другого отдела. Из оставшихся обещаний (не меньше ${promises}) что-то сгорело хотя бы в ${late} разных неделях, и так много, что даже при удачном раскладе доля выше ${rate} %. У кого задач в полтора раза больше, чем у обычного коллеги, тот перегружен, это другое. Один случай никогда никого не отмечает.`,
};
