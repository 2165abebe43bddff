import type { team as en } from "../en/team.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const team: typeof en = {
  title: "Команда",
  settings: "Настройки",
  count: (count: number) => number(count, { one: "# коллега", few: "# коллеги", many: "# коллег" }),
  search: "Найти по началу имени",
  name: "Имя",
  department: "Отдел",
  office: "Офис",
  none: "Нет",
  status: "Состояние",
  statuses: {
    awaited: "Скоро выходит",
    invited: "Приглашение отправлено",
    active: "Работает",
    left: "Больше не работает",
  },
  invite: "Пригласить",
  inviteTitle: "Пригласить коллегу",
  send: "Отправить приглашение",
  sent: (mail: string) => `Приглашение отправлено на ${mail}.`,
  language: "Язык письма",
  again: "Пригласить снова",
  takeBack: "Отозвать приглашение",
  leave: "Отметить, что больше не работает",
  left: (name: string) => `${name}: вход закрыт.`,
  change: "Изменить",
  edit: (name: string) => `Изменить: ${name}`,
  editTitle: "Изменить данные коллеги",
  nobody: "Никого с таким именем нет",
  more: "Показать ещё",
};
