import { type Law, rests } from "./rule.ts";

/** Articles 112 and 113 of the Labour Code: what falls on a day off moves on, save in January, which the Government moves by order. */
export const russia: Law = {
  source: { title: "Трудовой кодекс РФ, ст. 112", url: "https://www.consultant.ru/document/cons_doc_LAW_34683/" },
  settledThrough: 2026,
  restDays: (year) => [
    ...rests(year, ["01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08"], false),
    ...rests(year, ["02-23", "03-08", "05-01", "05-09", "06-12", "11-04"], true),
  ],
  orders: {
    2024: {
      source: {
        title: "Постановление Правительства РФ от 10.08.2023 № 1314",
        url: "https://www.consultant.ru/document/cons_doc_LAW_455140/",
      },
      moves: [
        ["2024-04-27", "2024-04-29"],
        ["2024-11-02", "2024-04-30"],
        ["2024-01-06", "2024-05-10"],
        ["2024-12-28", "2024-12-30"],
        ["2024-01-07", "2024-12-31"],
      ],
    },
    2025: {
      source: {
        title: "Постановление Правительства РФ от 04.10.2024 № 1335",
        url: "https://www.consultant.ru/document/cons_doc_LAW_481586/",
      },
      moves: [
        ["2025-01-04", "2025-05-02"],
        ["2025-01-05", "2025-12-31"],
        ["2025-02-23", "2025-05-08"],
        ["2025-03-08", "2025-06-13"],
        ["2025-11-01", "2025-11-03"],
      ],
    },
    2026: {
      source: {
        title: "Постановление Правительства РФ от 24.09.2025 № 1466",
        url: "https://www.klerk.ru/buh/news/662799/",
      },
      moves: [
        ["2026-01-03", "2026-01-09"],
        ["2026-01-04", "2026-12-31"],
      ],
    },
  },
};
