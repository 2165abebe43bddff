import type { Locale } from "../context.ts";

type Words = Readonly<Record<Locale, readonly string[]>>;

/** What recruiters note after a first call. */
export const CALLS: Words = {
  en: [
    "Speaks calmly and to the point. Ready to start in three weeks.",
    "Compares us with one other offer, will decide by Friday.",
    "Asked about the schedule and the trial period; both suit.",
    "Did not answer twice, called back in the evening. Polite, interested.",
  ],
  ru: [
    "Говорит спокойно и по делу. Может выйти через три недели.",
    "Сравнивает с ещё одним предложением, решит к пятнице.",
    "Вопросы о графике и испытательном сроке; всё подходит.",
    "Дважды не было ответа, вечером обратный звонок. Вежливый разговор, интерес есть.",
  ],
  uk: [
    "Говорить спокійно і по суті. Може вийти за три тижні.",
    "Порівнює з ще однією пропозицією, вирішить до п’ятниці.",
    "Питання про графік і випробувальний термін; усе підходить.",
    "Двічі не було відповіді, увечері зворотний дзвінок. Ввічлива розмова, інтерес є.",
  ],
};

/** What interviewers write beside a grade, from the weakest to the strongest. */
export const GRADES: Words = {
  en: [
    "Knows the words, could not show an example.",
    "Did it with somebody's help, would need a mentor.",
    "Solved the case alone and explained each step.",
    "Found what we had missed in the case; could teach others.",
  ],
  ru: [
    "Знает слова, примера не показал(а).",
    "Опыт есть, но с чужой помощью; понадобится наставник.",
    "Задача решена самостоятельно, каждый шаг объяснён.",
    "Нашлось то, что мы сами упустили в задаче; может учить других.",
  ],
  uk: [
    "Знає слова, прикладу не показав(-ла).",
    "Досвід є, але з чужою допомогою; потрібен наставник.",
    "Завдання розв’язано самостійно, кожен крок пояснено.",
    "Знайшлося те, що ми самі пропустили в завданні; може навчати інших.",
  ],
};

export const PRAISE: Record<Locale, string> = {
  en: "Sent a thank-you note after the interview and a link to the book we talked about.",
  ru: "После собеседования прислано спасибо и ссылка на книгу, о которой говорили.",
  uk: "Після співбесіди надіслано подяку й посилання на книжку, про яку говорили.",
};

export const COMPLAINT: Record<Locale, string> = {
  en: "Waited twenty minutes in the hall; nobody had told the reception.",
  ru: "Двадцать минут ожидания в холле: стойку никто не предупредил.",
  uk: "Двадцять хвилин очікування в холі: рецепцію ніхто не попередив.",
};

export const RATIONALE: Record<Locale, string> = {
  en: "Strong in every must, and both interviewers would like to work together.",
  ru: "Сильный уровень по всем обязательным компетенциям, оба собеседующих готовы работать вместе.",
  uk: "Сильний рівень за всіма обов’язковими компетенціями, обидва співрозмовники готові працювати разом.",
};
