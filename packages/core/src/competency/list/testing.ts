/** Quality of software, analysis, product and project work. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const testing = `
qa | Quality assurance | Обеспечение качества | Забезпечення якості | QA, quality control
manual-testing | Manual testing | Ручное тестирование | Ручне тестування |
test-automation | Test automation | Автоматизация тестирования | Автоматизація тестування | automated testing, автотесты, automation testing, автоматизированное тестирование
unit-testing | Unit testing | Модульное тестирование | Модульне тестування | unit tests, unit-тесты, юнит-тесты
load-testing | Load testing | Нагрузочное тестирование | Навантажувальне тестування | performance testing
api-testing | API testing | Тестирование API | Тестування API |
postman | Postman | | |
swagger | Swagger | | | OpenAPI
selenium | Selenium | | | Selenium WebDriver
playwright | ^Playwright | | |
cypress | ^Cypress | | |
pytest | Pytest | | |
jest | ^Jest | | |
appium | Appium | | |
allure | ^Allure | | | Allure TestOps
test-documentation | Test documentation | Тестовая документация | Тестова документація | test cases, тест-кейсы, чек-листы
jira | Jira | | |
confluence | Confluence | | |
trello | Trello | | |
agile | Agile | | | Agile methodologies, agile development, аджайл, гибкие методологии, гнучкі методології
scrum | Scrum | | | скрам, Scrum Master
kanban | Kanban | Канбан | Канбан |
business-analysis | Business analysis | Бизнес-анализ | Бізнес-аналіз | бизнес-аналитика, бізнес-аналітика
system-analysis | Systems analysis | Системный анализ | Системний аналіз | системная аналитика
requirements | Requirements gathering | Сбор требований | Збір вимог | requirements analysis, анализ требований, аналіз вимог, техническое задание
bpmn | BPMN | | | описание бизнес-процессов, опис бізнес-процесів
uml | UML | | |
product-management | Product management | Управление продуктом | Управління продуктом | продакт-менеджмент, product manager, product development
product-discovery | Product discovery | Исследование продукта | Дослідження продукту | =Discovery
unit-economics | Unit economics | Юнит-экономика | Юніт-економіка |
product-analytics | Product analytics | Продуктовая аналитика | Продуктова аналітика |
user-research | User research | Исследования пользователей | Дослідження користувачів | UX research, UX-исследования
project-management | Project management | Управление проектами | Управління проєктами | проектный менеджмент, управління проектами, проєктний менеджмент
technical-writing | Technical writing | Техническая документация | Технічна документація | technical documentation
functional-testing | Functional testing | Функциональное тестирование | Функціональне тестування |
regression-testing | Regression testing | Регрессионное тестирование | Регресійне тестування | smoke testing
integration-testing | Integration testing | Интеграционное тестирование | Інтеграційне тестування | end-to-end testing, E2E testing
mobile-testing | Mobile testing | Тестирование мобильных приложений | Тестування мобільних застосунків | мобильное тестирование
web-testing | Web testing | Тестирование веб-приложений | Тестування вебзастосунків |
game-testing | Game testing | Тестирование игр | Тестування ігор |
usability-testing | Usability testing | Юзабилити-тестирование | Юзабіліті-тестування |
security-testing | Security testing | Тестирование безопасности | Тестування безпеки |
database-testing | Database testing | Тестирование баз данных | Тестування баз даних |
acceptance-testing | Acceptance testing | Приёмочное тестирование | Приймальне тестування | UAT
exploratory-testing | Exploratory testing | Исследовательское тестирование | Дослідницьке тестування |
test-design | Test design | Тест-дизайн | Тест-дизайн | техники тест-дизайна, техніки тест-дизайну
test-planning | Test planning | Планирование тестирования | Планування тестування | тест-план, test plans
test-management | Test management | Управление тестированием | Управління тестуванням | TestRail, TestLink, Zephyr, Qase
bug-reporting | Bug reporting | Баг-репорты | Баг-репорти | bug reports, баг-трекинг, bug tracking, заведение дефектов
tdd | Test-driven development | Разработка через тестирование | Розробка через тестування | TDD
bdd | Behaviour-driven development | Разработка через поведение | Розробка через поведінку | BDD, Gherkin, ^Cucumber
junit | JUnit | | | TestNG, Mockito
nunit | NUnit | | | xUnit
phpunit | PHPUnit | | | Codeception
rspec | RSpec | | | Capybara
mocha | =Mocha | | | =Jasmine
vitest | Vitest | | |
testing-library | React Testing Library | | | Testing Library
puppeteer | Puppeteer | | |
webdriverio | WebdriverIO | | | Selenide
robot-framework | Robot Framework | | |
espresso-ui | Espresso UI tests | UI-тесты Espresso | UI-тести Espresso | XCUITest
jmeter | JMeter | | | Apache JMeter
gatling | =Gatling | | | LoadRunner
k6 | =k6 | | | =Locust
charles | Charles Proxy | | | =Fiddler, Telerik Fiddler
chrome-devtools | Chrome DevTools | | | =DevTools, инструменты разработчика
soapui | SoapUI | | |
browserstack | BrowserStack | | | Sauce Labs
istqb | ISTQB | | |
asana | ^Asana | | |
notion | =Notion | | |
clickup | ClickUp | | |
monday-com | Monday.com | | |
youtrack | YouTrack | | |
redmine | Redmine | | |
miro | =Miro | | | Miro board, =Mural
basecamp | Basecamp | | |
ms-project | Microsoft Project | | | MS Project, ProjectLibre
primavera | Primavera P6 | | | Oracle Primavera, ^Primavera
slack | =Slack | | |
ms-teams | Microsoft Teams | | | MS Teams
zoom | =Zoom | | | Google Meet, Skype for Business
draw-io | draw.io | | | diagrams.net, Lucidchart
enterprise-architect | Enterprise Architect | | | Sparx EA, ArchiMate
bpm | Business process modelling | Моделирование бизнес-процессов | Моделювання бізнес-процесів | IDEF0, ~EPC, ^ARIS, Camunda, описание процессов
process-analysis | Business process analysis | Анализ бизнес-процессов | Аналіз бізнес-процесів |
user-stories | User stories | Пользовательские истории | Користувацькі історії | user story mapping, use cases
technical-specifications | Writing specifications | Написание технических заданий | Написання технічних завдань | написание ТЗ, постановка задач разработчикам, функциональные требования, software requirements specification, SRS
backlog | Backlog management | Управление бэклогом | Управління беклогом | backlog grooming, бэклог, беклог
sprint-planning | Sprint planning | Планирование спринтов | Планування спринтів | daily stand-ups, ретроспективы
safe | Scaled agile | Масштабируемый Agile | Масштабований Agile | ^SAFe, ^LeSS
waterfall | =Waterfall | | | каскадная модель
pmbok | PMBOK | | | PMP, PMI
prince2 | PRINCE2 | | |
roadmap | Product roadmapping | Дорожная карта продукта | Дорожня карта продукту | ~roadmap, product roadmap
product-strategy | Product strategy | Продуктовая стратегия | Продуктова стратегія |
product-launch | Product launch | Запуск продукта | Запуск продукту | вывод продукта на рынок, вывод новых продуктов, launching products
prioritisation | Feature prioritisation | Приоритизация задач | Пріоритизація завдань | ^RICE, ^MoSCoW, prioritization
custdev | Customer development | Кастдев | Кастдев | custdev, проблемные интервью, проблемні інтерв'ю, глубинные интервью, глибинні інтерв'ю
cjm | Customer journey mapping | Карта пути клиента | Карта шляху клієнта | CJM, customer journey map
jtbd | Jobs to be done | | | JTBD
mvp | =MVP | | | разработка MVP, розробка MVP
okr | OKR | | | objectives and key results
amplitude | =Amplitude | | | Mixpanel
hotjar | Hotjar | | | Microsoft Clarity
stakeholder-management | Stakeholder management | Управление стейкхолдерами | Управління стейкхолдерами | работа со стейкхолдерами, робота зі стейкхолдерами, управление заинтересованными сторонами
project-documentation | Project documentation | Проектная документация | Проєктна документація | ведение проектной документации
project-planning | Project planning | Планирование проектов | Планування проєктів | диаграмма Ганта, Gantt charts
release-management | Release management | Управление релизами | Управління релізами |
delivery-management | Delivery management | Управление поставкой | Управління постачанням проєктів | delivery manager
presale | Presale | Пресейл | Пресейл | подготовка тендерных предложений
outsourcing-management | Outsourcing management | Управление подрядчиками | Управління підрядниками | работа с подрядчиками, робота з підрядниками, vendor management, координация подрядчиков
insomnia | =Insomnia | | |
karma | =Karma | | | Protractor
mobile-emulators | Device emulators | Эмуляторы устройств | Емулятори пристроїв |
management-consulting | Management consulting | Управленческое консультирование | Управлінське консультування | управленческий консалтинг, управлінський консалтинг, бизнес-консалтинг
reengineering | Business process re-engineering | Реинжиниринг бизнес-процессов | Реінжиніринг бізнес-процесів | реинжиниринг
`;
