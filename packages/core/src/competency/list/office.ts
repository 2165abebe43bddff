/** Office work, people and management. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const office = `
ms-office | Microsoft Office | | | MS Office, Office 365, Microsoft 365, офисные программы, офісні програми
excel | ^Excel | | | Microsoft Excel, MS Excel, ^EXCEL, эксель, ексель
excel-advanced | Advanced Excel | Продвинутый Excel | Просунутий Excel | сводные таблицы, зведені таблиці, pivot tables, VLOOKUP, ВПР, VBA, макросы Excel
word | Microsoft Word | | | MS Word, =Word
powerpoint | PowerPoint | | | Power Point, Microsoft PowerPoint, MS PowerPoint
outlook | ^Outlook | | | MS Outlook, Microsoft Outlook
access-db | Microsoft Access | | | MS Access
visio | ^Visio | | | MS Visio
google-workspace | Google Workspace | | | Google Docs, Google Sheets, G Suite, Google таблицы, Google Таблиці
computer-literacy | Computer literacy | Уверенный пользователь ПК | Впевнений користувач ПК | уверенное владение ПК, впевнене володіння ПК, ПК, володіння комп'ютером, персональним комп'ютером, впевнене володіння персональним комп'ютером, владение персональным компьютером, computer skills, пользователь ПК
office-equipment | Office equipment | Оргтехника | Оргтехніка | работа с оргтехникой
document-management | Document management | Документооборот | Документообіг | делопроизводство, діловодство, ведение документации, ведення документації, электронный документооборот, records management
business-correspondence | Business correspondence | Деловая переписка | Ділове листування | деловое общение, ділове спілкування, business writing
typing | Fast typing | Быстрая печать | Швидкий друк | слепая печать, touch typing, набор текста
data-entry | Data entry | Ввод данных | Введення даних |
scheduling | Calendar management | Планирование встреч | Планування зустрічей | scheduling, ведение календаря
travel-arrangements | Travel arrangements | Организация поездок | Організація відряджень | travel-поддержка, организация командировок
office-administration | Office administration | Административная работа | Адміністративна робота | office management, администрирование офиса, обеспечение жизнедеятельности офиса
archiving | Archiving | Архивное дело | Архівна справа |
recruiting | Recruiting | Подбор персонала | Підбір персоналу | recruitment, рекрутинг, talent acquisition, подбор кадров, sourcing candidates, поиск персонала
hr-administration | HR administration | Кадровое делопроизводство | Кадрове діловодство | кадровый учёт, кадровий облік, кадровый документооборот, КДП
hr | Human resources | Управление персоналом | Управління персоналом | HR, HR-менеджмент, human resource management
onboarding | Onboarding | Адаптация персонала | Адаптація персоналу | адаптация сотрудников, онбординг
hr-brand | Employer branding | HR-бренд | HR-бренд | бренд работодателя
staff-training | Staff training | Обучение персонала | Навчання персоналу | обучение сотрудников, learning and development, проведение тренингов, тренинги
performance-review | Performance review | Оценка персонала | Оцінка персоналу | аттестация персонала, performance management, KPI
compensation | Compensation and benefits | Компенсации и льготы | Компенсації та пільги | C&B, мотивация персонала, мотивація персоналу
labour-law | Labour law | Трудовое право | Трудове право | ТК РФ, КЗпП, трудовое законодательство, трудове законодавство
interviews-hiring | Candidate interviews | Проведение собеседований | Проведення співбесід | интервьюирование, job interviews
leadership | Leadership | Лидерство | Лідерство | лидерские качества, лідерські якості
people-management | People management | Руководство коллективом | Керівництво колективом | управление командой, управління командою, team leadership, team management, руководство командой, team lead, тимлид
mentoring | Mentoring | Наставничество | Наставництво | менторство, coaching, коучинг
strategic-planning | Strategic planning | Стратегическое планирование | Стратегічне планування |
change-management | Change management | Управление изменениями | Управління змінами |
process-improvement | Process improvement | Оптимизация бизнес-процессов | Оптимізація бізнес-процесів | оптимизация процессов, Lean, Six Sigma, Kaizen, бережливое производство
risk-management | Risk management | Управление рисками | Управління ризиками | риск-менеджмент
operations-management | Operations management | Операционное управление | Операційне управління | операционный менеджмент
engineering-management | Engineering management | Управление разработкой | Управління розробкою |
`;
