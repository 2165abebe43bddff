/** How a person works. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const personal = `
communication | Communication | Коммуникабельность | Комунікабельність | communication skills, коммуникативные навыки, комунікативні навички, коммуникабельный, навыки общения
teamwork | Teamwork | Работа в команде | Робота в команді | team work, командная работа, командна робота, team player
problem-solving | Problem solving | Решение проблем | Вирішення проблем | creative problem solving, розв'язання проблем
analytical-thinking | Analytical thinking | Аналитическое мышление | Аналітичне мислення | analytical skills, аналитический склад ума, аналітичний склад розуму
critical-thinking | Critical thinking | Критическое мышление | Критичне мислення |
time-management | Time management | Тайм-менеджмент | Тайм-менеджмент | управление временем, управління часом
responsibility | ~Responsibility | ~Ответственность | ~Відповідальність | ~ответственный, ~відповідальний
attention-to-detail | Attention to detail | Внимательность | Уважність | внимание к деталям, увага до деталей, внимательность к деталям
stress-resistance | Stress resistance | Стрессоустойчивость | Стресостійкість |
multitasking | Multitasking | Многозадачность | Багатозадачність | умение работать в режиме многозадачности
creativity | Creativity | Креативность | Креативність | творческое мышление, creative thinking
adaptability | Adaptability | Адаптивность | Адаптивність | ~flexibility, ~гибкость, ~гнучкість
initiative | ~Initiative | Инициативность | Ініціативність |
organisation | Organisational skills | Организаторские навыки | Організаторські навички | organizational skills, организованность, організованість
fast-learning | Fast learning | Быстрая обучаемость | Швидке навчання | learning mindset, обучаемость, quick learner
punctuality | Punctuality | Пунктуальность | Пунктуальність |
english | English | Английский язык | Англійська мова | английский, англійська
empathy | Empathy | Эмпатия | Емпатія |
presentation | Public speaking | Публичные выступления | Публічні виступи | presentation skills, навыки презентации, ораторское искусство
decision-making | Decision making | Принятие решений | Прийняття рішень |
conflict-resolution | Conflict resolution | Разрешение конфликтов | Вирішення конфліктів |
self-organisation | Self-organisation | Самоорганизация | Самоорганізація |
strategic-thinking | Strategic thinking | Стратегическое мышление | Стратегічне мислення |
systems-thinking | Systems thinking | Системное мышление | Системне мислення |
logical-thinking | Logical thinking | Логическое мышление | Логічне мислення | ~логика
emotional-intelligence | Emotional intelligence | Эмоциональный интеллект | Емоційний інтелект | ^EQ
active-listening | Active listening | Активное слушание | Активне слухання | умение слушать, вміння слухати
persuasion | Persuasion | Умение убеждать | Вміння переконувати | навыки убеждения
goal-orientation | Result orientation | Ориентация на результат | Орієнтація на результат | целеустремлённость, цілеспрямованість, нацеленность на результат, goal-oriented, results-oriented
proactivity | Proactivity | Проактивность | Проактивність | proactive
diligence | Diligence | Исполнительность | Виконавчість | трудолюбие, працьовитість, исполнительный, працелюбність
honesty | Honesty | Честность | Чесність | порядочность, порядність
politeness | Politeness | Вежливость | Ввічливість | тактичность, тактовність
friendliness | Friendliness | Доброжелательность | Доброзичливість | дружелюбие, доброжелательный
customer-focus | Customer focus | Клиентоориентированность | Клієнтоорієнтованість | ориентация на клиента, орієнтація на клієнта
accuracy | ~Accuracy | Аккуратность | Акуратність | тщательность, скрупулёзность
patience | Patience | Терпение | Терпіння | терпеливость, терплячість
energy | ~Energy | Энергичность | Енергійність | активная жизненная позиция, активна життєва позиція
optimism | Optimism | Оптимизм | Оптимізм | позитивное мышление, позитивне мислення
independence | Working independently | Самостоятельность | Самостійність | умение работать самостоятельно, вміння працювати самостійно, самостоятельная работа
discipline | Self-discipline | Дисциплинированность | Дисциплінованість |
planning | ~Planning | ~Планирование | ~Планування | планирование работы
prioritising | Setting priorities | Расстановка приоритетов | Розставляння пріоритетів | умение расставлять приоритеты
negotiation-conflict | Mediation | Медиация | Медіація |
grammatically-correct-speech | Clear speech | Грамотная речь | Грамотне мовлення | грамотная устная и письменная речь, поставленная речь, грамотное письмо, ~грамотність, ~грамотность
self-development | Self-development | Саморазвитие | Саморозвиток | стремление к развитию, прагнення до розвитку
working-under-pressure | Working to deadlines | Работа в сжатые сроки | Робота у стислі терміни | соблюдение сроков, дотримання термінів, meeting deadlines
working-with-information | Working with large volumes of information | Работа с большим объёмом информации | Робота з великим обсягом інформації |
networking-people | Professional networking | Нетворкинг | Нетворкінг |
cross-cultural | Cross-cultural communication | Межкультурная коммуникация | Міжкультурна комунікація |
business-trips | Readiness for business trips | Готовность к командировкам | Готовність до відряджень |
curiosity | Curiosity | Любознательность | Допитливість |
charisma | Charisma | Харизма | Харизма |
physical-endurance | Physical endurance | Физическая выносливость | Фізична витривалість | физическая подготовка, фізична підготовка
`;
