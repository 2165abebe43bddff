export const vacancy = {
  one: "Vacancy",
  title: "Vacancies",
  create: "New vacancy",
  edit: "Edit vacancy",
  board: "Board",
  list: "List",
};
