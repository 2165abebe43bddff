/** Quality of software, analysis and product work. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const testing = `
qa | Quality assurance | Обеспечение качества | Забезпечення якості | QA, quality control
manual-testing | Manual testing | Ручное тестирование | Ручне тестування | функциональное тестирование, functional testing, regression testing, регрессионное тестирование
test-automation | Test automation | Автоматизация тестирования | Автоматизація тестування | automated testing, автотесты, автотести, automation testing, автоматизированное тестирование
unit-testing | Unit testing | Модульное тестирование | Модульне тестування | unit tests, unit-тесты, юнит-тесты, JUnit, NUnit, xUnit
load-testing | Load testing | Нагрузочное тестирование | Навантажувальне тестування | performance testing, JMeter, Gatling, k6
api-testing | API testing | Тестирование API | Тестування API |
postman | Postman | | |
swagger | Swagger | | | OpenAPI
selenium | Selenium | | | Selenium WebDriver, Selenide
playwright | ^Playwright | | |
cypress | ^Cypress | | |
pytest | Pytest | | |
jest | ^Jest | | | Vitest, React Testing Library
appium | Appium | | |
allure | ^Allure | | | Allure TestOps, TestRail
test-documentation | Test documentation | Тестовая документация | Тестова документація | test cases, тест-кейсы, тест-кейси, чек-листы, чек-листи
jira | Jira | | | JIRA
confluence | Confluence | | |
trello | Trello | | | Asana, Notion
agile | Agile | | | Agile methodologies, agile development, аджайл
scrum | Scrum | | | скрам, Scrum Master
kanban | Kanban | Канбан | Канбан |
business-analysis | Business analysis | Бизнес-анализ | Бізнес-аналіз | бизнес-аналитика, бізнес-аналітика
system-analysis | Systems analysis | Системный анализ | Системний аналіз | системная аналитика
requirements | Requirements gathering | Сбор требований | Збір вимог | requirements analysis, анализ требований, аналіз вимог, user stories, техническое задание, написание ТЗ
bpmn | BPMN | | | описание бизнес-процессов, опис бізнес-процесів
uml | UML | | |
product-management | Product management | Управление продуктом | Управління продуктом | продакт-менеджмент, product manager, product development
product-discovery | Product discovery | Исследование продукта | Дослідження продукту | =Discovery, customer development, custdev, кастдев
unit-economics | Unit economics | Юнит-экономика | Юніт-економіка |
product-analytics | Product analytics | Продуктовая аналитика | Продуктова аналітика | Amplitude, Mixpanel
user-research | User research | Исследования пользователей | Дослідження користувачів | UX research, UX-исследования, usability testing, юзабилити-тестирование
project-management | Project management | Управление проектами | Управління проєктами | проектный менеджмент, управління проектами, проєктний менеджмент, PMP, PRINCE2, MS Project
technical-writing | Technical writing | Техническая документация | Технічна документація | technical documentation
`;
