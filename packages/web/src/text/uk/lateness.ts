import type { lateness as en } from "../en/lateness.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const lateness: typeof en = {
  title: "Запізнення",
  who: "Хто",
  late: "Пізно",
  weekOf: (day) => `Тиждень з ${day}`,
  share: (late, promises) => `${late} із ${promises}`,
  cell: (name, week, late, promises) => `${name}, тиждень з ${week}: пізно ${late} із ${promises}`,
  departments: "Відділи",
  people: "Люди",
  behind: (name) => `Настав термін: ${name}`,
  nothingDue: "За ці тижні термін ні в чого не настав.",
  due: (when) => `Термін ${when}`,
  blocked: (hours) =>
    number(hours, {
      one: "# година в іншому відділі",
      few: "# години в іншому відділі",
      many: "# годин в іншому відділі",
    }),
  vacancy: "Вакансія",
  scorecard: "Оціночний лист",
  wait: (stage: string) => `Чекали на етапі «${stage}»`,
  calledOff: "Запізнення, потім скасовано",
  kept: "Дотримання графіка за 90 днів",
  keptOf: (count) => number(count, { one: "# обіцянка", few: "# обіцянки", many: "# обіцянок" }),
  notCounted: "затримали інші, не рахується",
  verdicts: {
    regular: "Горить регулярно",
    overloaded: "Горить, але завдань значно більше, ніж в інших",
    held_up: "Здебільшого затримують інші відділи",
    few: "Замало обіцянок, щоб судити",
    fine: "",
  },
  ruleTitle: "Коли горить регулярно",
  rule: (weeks, promises, late, rate) =>
    `Дивимося на останні тижні, їх ${weeks}. Не рахуємо те, що третину свого часу пробуло в іншому відділі. З решти обіцянок (щонайменше ${promises}) щось згоріло хоча б у ${late} різних тижнях, і так багато, що навіть за вдалого збігу частка вища за ${rate} %. У кого завдань у півтора раза більше, ніж у звичайного колеги, той перевантажений, це інше. Один випадок ніколи нікого не позначає.`,
};
