/** Human resources and management. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const people = `
recruiting | Recruiting | Подбор персонала | Підбір персоналу | recruitment, рекрутинг, рекрутмент, talent acquisition, подбор кадров, sourcing candidates, поиск персонала, пошук персоналу
hr-administration | HR administration | Кадровое делопроизводство | Кадрове діловодство | кадровый учёт, кадровий облік, кадровый документооборот, ^КДП
hr | Human resources | Управление персоналом | Управління персоналом | HR, HR-менеджмент, human resource management
onboarding | Onboarding | Адаптация персонала | Адаптація персоналу | адаптация сотрудников, онбординг
hr-brand | Employer branding | HR-бренд | HR-бренд | бренд работодателя
staff-training | Staff training | Обучение персонала | Навчання персоналу | обучение сотрудников, learning and development
performance-review | Performance review | Оценка персонала | Оцінка персоналу | аттестация персонала, performance management
compensation | Compensation and benefits | Компенсации и льготы | Компенсації та пільги | ^C&B
interviews-hiring | Candidate interviews | Проведение собеседований | Проведення співбесід | интервьюирование, job interviews
leadership | Leadership | Лидерство | Лідерство | лидерские качества, лідерські якості
people-management | People management | Руководство коллективом | Керівництво колективом | управление командой, управління командою, team leadership, team management, руководство командой, team lead, тимлид
mentoring | Mentoring | Наставничество | Наставництво | менторство
strategic-planning | Strategic planning | Стратегическое планирование | Стратегічне планування |
change-management | Change management | Управление изменениями | Управління змінами |
process-improvement | Process improvement | Оптимизация бизнес-процессов | Оптимізація бізнес-процесів | оптимизация процессов, оптимізація процесів, process optimization, continuous improvement
risk-management | Risk management | Управление рисками | Управління ризиками | риск-менеджмент
operations-management | Operations management | Операционное управление | Операційне управління | операционный менеджмент
engineering-management | Engineering management | Управление разработкой | Управління розробкою |
it-recruiting | IT recruiting | IT-рекрутинг | IT-рекрутинг | подбор IT-специалистов, підбір IT-фахівців, tech recruiting
mass-recruiting | Volume hiring | Массовый подбор | Масовий підбір | массовый рекрутинг, массовый подбор персонала, масовий рекрутинг
executive-search | Executive search | Подбор руководителей | Підбір керівників | headhunting, хедхантинг
sourcing | Candidate sourcing | Сорсинг | Сорсинг | поиск кандидатов, пошук кандидатів, Boolean search, X-Ray search
job-postings | Writing job postings | Составление вакансий | Складання вакансій | размещение вакансий, розміщення вакансій, публикация вакансий
resume-screening | Résumé screening | Отбор резюме | Відбір резюме | скрининг резюме, скринінг резюме, анализ резюме, resume screening
competency-interviews | Competency-based interviewing | Интервью по компетенциям | Інтерв'ю за компетенціями | поведенческое интервью, behavioural interviewing
assessment-centre | Assessment centre | Ассессмент-центр | Асесмент-центр | ассессмент, асесмент, assessment center
psychometric-testing | Psychometric testing | Тестирование персонала | Тестування персоналу | психодиагностика, психодіагностика
hh-ru | HeadHunter sourcing | Работа с HeadHunter | Робота з HeadHunter | работа с hh.ru, поиск на hh.ru
work-ua | Ukrainian job sites | Украинские сайты вакансий | Українські сайти вакансій | работа с Work.ua, робота з Work.ua, Djinni
linkedin-recruiter | LinkedIn Recruiter | | | LinkedIn Sourcing
ats | Applicant tracking systems | ATS-системы | ATS-системи | ^ATS, CleverStaff, Huntflow, PeopleForce, ^Workable
hr-analytics | HR analytics | HR-аналитика | HR-аналітика | people analytics, кадровая аналитика
hr-strategy | HR strategy | HR-стратегия | HR-стратегія | кадровая политика, кадрова політика
hr-business-partner | HR business partnering | HR-бизнес-партнёрство | HR-бізнес-партнерство | HRBP, HR BP
hr-audit | HR audit | Кадровый аудит | Кадровий аудит | аудит кадровой документации
hr-processes | HR processes | HR-процессы | HR-процеси | автоматизация HR-процессов, автоматизація HR-процесів, построение HR-процессов
corporate-culture | Corporate culture | Корпоративная культура | Корпоративна культура | развитие корпоративной культуры, company culture
employee-engagement | Employee engagement | Вовлечённость персонала | Залученість персоналу | eNPS, опросы сотрудников
staff-retention | Staff retention | Удержание персонала | Утримання персоналу | снижение текучести, зниження плинності, employee retention
staff-motivation | Staff motivation | Мотивация персонала | Мотивація персоналу | система мотивации, нематериальная мотивация, нематеріальна мотивація
grading | Job grading | Грейдирование | Грейдування | система грейдов
kpi | KPI | | | разработка KPI, система KPI, ключевые показатели эффективности, key performance indicators
talent-management | Talent management | Управление талантами | Управління талантами | кадровый резерв, succession planning, планы преемственности
career-planning | Career planning | Планирование карьеры | Планування кар'єри | карьерное консультирование, кар'єрне консультування, career counselling, профориентация, профорієнтація
training-needs | Training needs analysis | Выявление потребностей в обучении | Визначення потреб у навчанні |
training-delivery | Training delivery | Проведение тренингов | Проведення тренінгів | бизнес-тренер, бізнес-тренер, ~тренинги, ~тренінги, business training
training-design | Training design | Разработка тренингов | Розробка тренінгів | разработка программ обучения, розробка програм навчання, разработка обучающих программ
coaching | Coaching | Коучинг | Коучинг | коуч
facilitation | Facilitation | Фасилитация | Фасилітація | фасилитация встреч, workshops facilitation, модерация встреч
feedback | Giving feedback | ~Обратная связь | ~Зворотний зв'язок | предоставление обратной связи, надання зворотного зв'язку
one-to-ones | One-to-one meetings | Встречи один на один | Зустрічі один на один | one-on-one
delegation | Delegation | Делегирование | Делегування | делегирование полномочий, постановка задач, постановка завдань
team-building | Team formation | Формирование команды | Формування команди | создание команды, створення команди, командообразование, построение команды, побудова команди
crisis-management | Crisis management | Антикризисное управление | Антикризове управління | кризис-менеджмент
general-management | General management | Общее руководство компанией | Загальне керівництво компанією | управление предприятием, управління підприємством, business management, управление компанией, управління компанією
business-planning | Business planning | Бизнес-планирование | Бізнес-планування | бизнес-план, бізнес-план, составление бизнес-планов
start-up | Starting a business | Запуск бизнеса | Запуск бізнесу | стартап, ~startups, entrepreneurship, предпринимательство, підприємництво
restructuring | Restructuring | Реструктуризация | Реструктуризація | реорганизация
management-reporting | Management reporting | Управленческая отчётность | Управлінська звітність |
corporate-governance | Corporate governance | Корпоративное управление | Корпоративне управління |
cost-reduction | Cost reduction | Сокращение затрат | Скорочення витрат | снижение издержек, оптимизация затрат, оптимізація витрат, оптимизация расходов
lean | Lean manufacturing | Бережливое производство | Ощадливе виробництво | ^Lean, 5S, Kaizen, кайдзен
six-sigma | Six Sigma | Шесть сигм | Шість сигм | Lean Six Sigma, DMAIC
regulations | Drafting regulations | Разработка регламентов | Розробка регламентів | разработка должностных инструкций, розробка посадових інструкцій, регламенты, должностные инструкции, стандарты обслуживания
timesheets | Timesheets | Табель учёта рабочего времени | Табель обліку робочого часу | ведение табеля, учёт рабочего времени, облік робочого часу
shift-scheduling | Shift scheduling | Составление графиков работы | Складання графіків роботи | графики смен, графіки змін, составление графика
employment-records | Employment records | Трудовые книжки | Трудові книжки | ведение трудовых книжек, личные дела, особові справи, ведение личных дел
staffing-table | Staffing plan | Штатное расписание | Штатний розпис |
military-records | Military registration | Воинский учёт | Військовий облік | ведение воинского учёта
hiring-paperwork | Hiring paperwork | Оформление приёма и увольнения | Оформлення прийняття і звільнення | приём и увольнение сотрудников, приём на работу, оформление сотрудников
relocation | Relocation support | Релокация сотрудников | Релокація співробітників | migration support, миграционный учёт, разрешение на работу
exit-interviews | Exit interviews | Выходные интервью | Вихідні інтерв'ю |
labour-disputes | Labour disputes | Трудовые споры | Трудові спори |
diversity | Diversity and inclusion | Разнообразие и инклюзия | Різноманіття та інклюзія | DEI
`;
