/** How a person works. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const personal = `
communication | Communication | Коммуникабельность | Комунікабельність | communication skills, коммуникативные навыки, комунікативні навички, коммуникабельный, навыки общения
teamwork | Teamwork | Работа в команде | Робота в команді | team work, командная работа, командна робота, team player
problem-solving | Problem solving | Решение проблем | Вирішення проблем | problem-solving, creative problem solving, розв'язання проблем
analytical-thinking | Analytical thinking | Аналитическое мышление | Аналітичне мислення | analytical skills, аналитический склад ума, аналітичний склад розуму
critical-thinking | Critical thinking | Критическое мышление | Критичне мислення |
time-management | Time management | Тайм-менеджмент | Тайм-менеджмент | управление временем, управління часом
responsibility | Responsibility | Ответственность | Відповідальність | ответственный, відповідальний
attention-to-detail | Attention to detail | Внимательность | Уважність | внимание к деталям, увага до деталей, внимательность к деталям
stress-resistance | Stress resistance | Стрессоустойчивость | Стресостійкість | стрессоустойчивый
multitasking | Multitasking | Многозадачность | Багатозадачність | умение работать в режиме многозадачности
creativity | Creativity | Креативность | Креативність | творческое мышление, creative thinking
adaptability | Adaptability | Адаптивность | Адаптивність | flexibility, гибкость, гнучкість
initiative | Initiative | Инициативность | Ініціативність |
organisation | Organisational skills | Организаторские навыки | Організаторські навички | organizational skills, организованность, організованість
fast-learning | Fast learning | Быстрая обучаемость | Швидке навчання | learning mindset, обучаемость, quick learner
punctuality | Punctuality | Пунктуальность | Пунктуальність |
english | English | Английский язык | Англійська мова | английский, англійська
empathy | Empathy | Эмпатия | Емпатія |
presentation | Public speaking | Публичные выступления | Публічні виступи | presentation skills, навыки презентации, ораторское искусство
decision-making | Decision making | Принятие решений | Прийняття рішень |
conflict-resolution | Conflict resolution | Разрешение конфликтов | Вирішення конфліктів |
self-organisation | Self-organisation | Самоорганизация | Самоорганізація | самостоятельность
`;
