/** What a vacancy of this title usually asks for: beginnings of the title's words in three languages, then competencies. */
export const titles = `
graphic designer, графический дизайнер, графічний дизайнер | graphic-design photoshop illustrator figma brand-identity typography prepress
ux ui designer, ux дизайнер, ui дизайнер, product designer, продуктовый дизайнер, продуктовий дизайнер, ux ui дизайнер | figma ui-design ux-design prototyping user-research design-systems
web designer, веб дизайнер, вебдизайнер | web-design figma photoshop ui-design html css
interior designer, дизайнер интерьера, дизайнер інтер'єру | interior-design 3ds-max autocad sketchup archicad
motion designer, моушн дизайнер, аниматор, аніматор | motion-design after-effects animation premiere cinema-4d
video editor, видеомонтажер, відеомонтажер, монтажер, видеограф, відеограф | video-editing premiere after-effects davinci color-grading
photographer, фотограф | photography photoshop
front end, frontend, фронтенд | javascript typescript react html css git
back end, backend, бэкенд, бекенд | sql rest-api docker git microservices databases
full stack, fullstack, фулстек | javascript typescript react nodejs sql git docker
react | react typescript javascript html css redux git
python | python django sql git docker rest-api
java | java spring spring-boot sql git microservices
net developer, c# | c-sharp dotnet asp-net sql git
php | php laravel mysql javascript git
node | nodejs typescript javascript rest-api sql docker
go developer, golang | go microservices postgresql docker grpc
ios | ios swift git rest-api
android | android kotlin java git rest-api
1c programmer, 1с программист, программист 1с, програміст 1с | 1c-development 1c sql
software engineer, developer, программист, разработчик, програміст, розробник, инженер программист | git sql algorithms oop code-review
devops, sre | linux docker kubernetes ci-cd terraform aws monitoring
system administrator, системный администратор, системний адміністратор | system-administration windows-server linux networks virtualization technical-support
support specialist, техническая поддержка, технічна підтримка, help desk | technical-support customer-service pc-repair networks
security engineer, информационная безопасность, інформаційна безпека | information-security networks linux penetration-testing
data analyst, аналитик данных, аналітик даних | sql data-analysis python excel power-bi statistics
data scientist, machine learning, дата сайентист | python machine-learning statistics pandas sql deep-learning
data engineer, инженер данных, інженер даних | data-engineering sql python airflow spark data-warehouse
business analyst, бизнес аналитик, бізнес аналітик | business-analysis requirements bpmn sql uml communication
system analyst, системный аналитик, системний аналітик | system-analysis requirements uml sql rest-api
qa automation, автоматизатор | test-automation selenium python java api-testing git
qa, tester, тестировщик, тестувальник | manual-testing test-documentation api-testing postman sql jira
product manager, продакт, менеджер продукта, менеджер продукту, product owner | product-management unit-economics product-analytics user-research ab-testing agile
project manager, менеджер проектов, менеджер проєктів, руководитель проектов, керівник проєктів | project-management agile scrum jira risk-management communication
technical writer, технический писатель, технічний письменник | technical-writing editing
marketing manager, маркетолог, digital marketing | marketing digital-marketing market-research marketing-strategy google-analytics content-marketing
smm | smm targeting copywriting content-plan canva social-media
seo | seo google-analytics web-analytics content-marketing
ppc, targetologist, таргетолог, контекстная реклама, директолог | ppc targeting google-analytics meta-business-suite
copywriter, копирайтер, копірайтер, редактор, content manager, контент менеджер | copywriting editing seo content-plan
pr manager, pr менеджер, пресс секретарь, прессекретар | pr media-relations crisis-communications copywriting event-management
event manager, ивент менеджер, организатор мероприятий, організатор заходів | event-management negotiation budgeting organisation
journalist, журналист, журналіст, корреспондент, кореспондент | journalism fact-checking interviewing editing
sales manager, менеджер по продажам, менеджер з продажу, менеджер із продажу | sales negotiation cold-calling crm client-base commercial-offers
account manager, аккаунт менеджер | account-management negotiation crm communication
head of sales, руководитель отдела продаж, керівник відділу продажів | sales-management people-management negotiation crm budgeting
sales assistant, shop assistant, продавец, продавець, продавец консультант | customer-service sales cash-desk merchandising
cashier, кассир, касир | cash-desk customer-service responsibility
merchandiser, мерчендайзер, мерчандайзер | merchandising driving-b communication
call center, оператор колл центра, оператор кол центру, customer support, оператор | call-center customer-service communication crm stress-resistance
purchasing manager, buyer, закупщик, менеджер по закупкам, менеджер із закупівель | purchasing negotiation excel tenders 1c-trade
e-commerce manager, маркетплейс, marketplace | marketplaces e-commerce pricing excel
accountant, бухгалтер | accounting tax-reporting 1c-accounting primary-documents excel financial-reporting
chief accountant, главный бухгалтер, головний бухгалтер | accounting tax-reporting financial-reporting people-management 1c-accounting ifrs
payroll accountant, расчетчик, бухгалтер по зарплате | payroll 1c-hr labour-law
financial analyst, финансовый аналитик, фінансовий аналітик, экономист, економіст | financial-analysis excel budgeting financial-modelling economics
financial director, cfo, финансовый директор, фінансовий директор | financial-planning budgeting management-accounting ifrs people-management
auditor, аудитор | audit ifrs financial-reporting
lawyer, юрист, legal counsel, юрисконсульт | contract-law civil-law litigation legal-research corporate-law
hr manager, hr менеджер, менеджер по персоналу, менеджер з персоналу, hr | hr recruiting onboarding hr-administration labour-law
recruiter, рекрутер, специалист по подбору, фахівець з підбору | recruiting interviews-hiring communication negotiation
hr administrator, специалист по кадрам, инспектор по кадрам, інспектор з кадрів, кадровик | hr-administration labour-law 1c-hr document-management
secretary, секретарь, секретар, receptionist, администратор офиса, office manager, офис менеджер, офіс менеджер | office-administration document-management business-correspondence ms-office scheduling
assistant, помощник руководителя, помічник керівника, ассистент, асистент, personal assistant | scheduling travel-arrangements business-correspondence ms-office document-management time-management
translator, переводчик, перекладач | translation interpreting editing
architect, архитектор, архітектор | architecture-design autocad revit archicad sketchup
civil engineer, инженер строитель, інженер будівельник, инженер пто, прораб, виконроб, foreman | construction-management drawings construction-work estimating occupational-safety autocad
estimator, сметчик, кошторисник, инженер сметчик | estimating drawings excel
design engineer, инженер конструктор, інженер конструктор, проектировщик, проєктувальник | autocad solidworks drawings structural-design
electrician, электрик, електрик, электромонтер, електромонтер | electrical-works electrical-safety drawings
plumber, сантехник, сантехнік | plumbing hvac
welder, сварщик, зварювальник | welding drawings metalwork
cnc operator, оператор чпу, токарь, токар, фрезеровщик | cnc turning milling drawings
mechanic, автомеханик, автослесарь, автомеханік, автослюсар, слесарь, слюсар | car-repair metalwork machine-adjustment
production manager, начальник производства, начальник виробництва | production-management quality-control people-management occupational-safety
safety engineer, охрана труда, охорона праці | occupational-safety fire-safety
doctor, врач, терапевт, лікар, physician | therapy medical-records first-aid
nurse, медсестра, медицинская сестра, медична сестра, медбрат | nursing injections first-aid medical-records
dentist, стоматолог | dentistry
pharmacist, фармацевт, провизор, провізор | pharmacy customer-service cash-desk
psychologist, психолог | psychology psychotherapy empathy
veterinarian, ветеринар | veterinary animal-care
hairdresser, парикмахер, перукар, стилист, стиліст | hairdressing customer-service
teacher, учитель, преподаватель, вчитель, викладач | teaching lesson-planning class-management e-learning methodology
english teacher, учитель английского, вчитель англійської, преподаватель английского | teaching-english teaching lesson-planning
kindergarten teacher, воспитатель, вихователь, няня | preschool childcare first-aid
tutor, репетитор | tutoring teaching exam-preparation
logistician, логист, логіст, logistics manager, менеджер по логистике, менеджер з логістики | logistics transport-logistics route-planning customs excel
warehouse manager, начальник склада, завсклад, начальник складу | warehouse-management inventory-management people-management goods-receipt wms
storekeeper, кладовщик, комірник, warehouse-management worker, комплектовщик | warehouse-management order-picking goods-receipt inventory-count forklift
driver, водитель, водій | driving-b driving-c route-planning
courier, курьер, кур'єр | courier-delivery driving-b
dispatcher, диспетчер | dispatching route-planning communication
cook, chef, повар, кухар, шеф повар | cooking menu-planning haccp
confectioner, кондитер, пекарь, пекар | confectionery haccp
waiter, официант, офіціант | waiting-tables cash-desk communication iiko
bartender, бармен | bartending cash-desk customer-service
barista, бариста | barista cash-desk customer-service
hotel administrator, администратор гостиницы, адміністратор готелю | reception booking hotel customer-service
administrator, администратор, адміністратор | customer-service cash-desk scheduling organisation
tourism manager, менеджер по туризму, менеджер з туризму | tourism booking sales
cleaner, уборщица, прибиральниця, горничная, покоївка | housekeeping
security guard, охранник, охоронець | security-guard responsibility
director, директор, ceo, руководитель, керівник | people-management strategic-planning budgeting negotiation
team lead, тимлид, тімлід | people-management mentoring code-review project-management
`;
