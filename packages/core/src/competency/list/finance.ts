/** Accounting, banking and finance. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const finance = `
accounting | Accounting | Бухгалтерский учёт | Бухгалтерський облік | bookkeeping, бухучёт, бухоблік, бухгалтерия
tax-reporting | Tax accounting | Налоговый учёт | Податковий облік | налоговая отчётность, податкова звітність, налогообложение, оподаткування, taxation, tax reporting
payroll | Payroll | Расчёт заработной платы | Розрахунок заробітної плати | начисление зарплаты, нарахування зарплати, расчёт зарплаты
1c | 1C | 1С | 1С | 1С:Предприятие, 1С 8.3, 1C 8
1c-accounting | 1C:Accounting | 1С:Бухгалтерия | 1С:Бухгалтерія |
1c-trade | 1C:Trade Management | 1С:Управление торговлей | 1С:Управління торгівлею | 1С УТ
1c-hr | 1C:Payroll and HR | 1С:ЗУП | 1С:ЗУП | 1С Зарплата и управление персоналом
bas | ^BAS | | | BAS ERP
medoc | M.E.Doc | | | MEDoc, Медок
sap | SAP | | | SAP ERP, SAP R/3
erp | ERP systems | ERP-системы | ERP-системи | ERP
quickbooks | QuickBooks | | |
primary-documents | Primary documents | Первичная документация | Первинна документація | первичные документы, первинні документи, первичка, счета-фактуры
financial-reporting | Financial reporting | Финансовая отчётность | Фінансова звітність | бухгалтерская отчётность, бухгалтерська звітність
ifrs | IFRS | ^МСФО | ^МСФЗ |
gaap | GAAP | | | US GAAP
financial-analysis | Financial analysis | Финансовый анализ | Фінансовий аналіз |
budgeting | Budgeting | Бюджетирование | Бюджетування | бюджетное планирование
financial-planning | Financial planning | Финансовое планирование | Фінансове планування |
financial-modelling | Financial modelling | Финансовое моделирование | Фінансове моделювання | financial modeling
management-accounting | Management accounting | Управленческий учёт | Управлінський облік |
inventory-count | Stocktaking | Инвентаризация | Інвентаризація | inventory count
audit | Audit | Аудит | Аудит |
treasury | Treasury | Казначейство | Казначейство |
bank-client | Bank-client | Банк-клиент | Банк-клієнт | клиент-банк, клієнт-банк
banking | Banking | Банковское дело | Банківська справа | банковские операции
credit | Credit analysis | Кредитование | Кредитування |
receivables | Receivables | Дебиторская задолженность | Дебіторська заборгованість | взаиморасчёты
investments | Investments | Инвестиции | Інвестиції |
currency-control | Foreign exchange operations | ^ВЭД | ^ЗЕД | валютный контроль, внешнеэкономическая деятельность, зовнішньоекономічна діяльність
compliance | Compliance | Комплаенс | Комплаєнс |
economics | ~Economics | ~Экономика | ~Економіка | экономический анализ, економічний аналіз
tax-planning | Tax planning | Налоговое планирование | Податкове планування | налоговая оптимизация, tax consulting
vat | VAT accounting | Учёт НДС | Облік ПДВ | ^НДС, ^ПДВ, декларация по НДС, налоговые накладные, податкові накладні, VAT
personal-income-tax | Personal income tax | ^НДФЛ | ^ПДФО | 6-НДФЛ, 2-НДФЛ, ^ЕСВ, ^ЄСВ
profit-tax | Corporate income tax | Налог на прибыль | Податок на прибуток |
simplified-tax | Simplified taxation | ^УСН | Спрощена система оподаткування | упрощённая система налогообложения, ведение ИП, ведення ФОП, единый налог, єдиний податок
tax-audits | Tax inspections | Налоговые проверки | Податкові перевірки | сопровождение налоговых проверок, камеральные проверки
statistical-reporting | Statistical reporting | Статистическая отчётность | Статистична звітність | отчётность в Росстат
electronic-reporting | Electronic reporting | Электронная отчётность | Електронна звітність | сдача отчётности, подання звітності, Контур.Экстерн, Контур Экстерн, СБИС отчётность, ^Соната
balance-sheet | Balance sheet | Бухгалтерский баланс | Бухгалтерський баланс | составление баланса, складання балансу, закрытие месяца, закриття місяця, закрытие периода
general-ledger | General ledger | Главная книга | Головна книга | ^GL
accounts-payable | Accounts payable | Кредиторская задолженность | Кредиторська заборгованість | расчёты с поставщиками, розрахунки з постачальниками
accounts-receivable | Accounts receivable | Расчёты с покупателями | Розрахунки з покупцями | ~invoicing, ~billing, выставление счетов, виставлення рахунків
reconciliation | Reconciliation | Акты сверки | Акти звірки | сверка взаиморасчётов, звірка взаєморозрахунків, bank reconciliation
fixed-assets | Fixed assets accounting | Учёт основных средств | Облік основних засобів | основные средства, основні засоби, амортизация
inventory-accounting | Inventory accounting | Учёт ТМЦ | Облік ТМЦ | товарный учёт, товарний облік, учёт товара, облік товару, учёт материалов, облік матеріалів
production-accounting | Production accounting | Учёт производства | Облік виробництва | производственный учёт
cost-accounting | Cost accounting | Калькуляция себестоимости | Калькуляція собівартості | себестоимость, собівартість, учёт затрат, облік витрат, product costing
cash-accounting | Cash book | Ведение кассы | Ведення каси | ~касса, кассовая книга, авансовые отчёты, авансові звіти, учёт кассовых операций
bank-statements | Bank statements | Обработка банковских выписок | Обробка банківських виписок | банковские выписки, банківські виписки, платёжные поручения, платіжні доручення, проведение платежей
wages-sick-leave | Sick and holiday pay | Расчёт отпускных и больничных | Розрахунок відпускних і лікарняних | больничные листы, лікарняні листи
accounting-services | Bookkeeping for sole traders | Бухгалтерское сопровождение | Бухгалтерський супровід | аутсорсинг бухгалтерии
accounting-restoration | Restoring accounts | Восстановление учёта | Відновлення обліку | восстановление бухгалтерского учёта
accounting-law | Accounting and tax law | Налоговое законодательство | Податкове законодавство | налоговое право, податкове право, НК РФ, ^ПКУ
1c-erp | 1C:ERP | 1С:ERP | 1С:ERP | 1С УПП
1c-unf | 1C:Small Business | 1С:УНФ | 1С:УНФ | 1С Управление нашей фирмой
bas-accounting | BAS Accounting | BAS Бухгалтерия | BAS Бухгалтерія | BAS Малий бізнес
sap-fi | SAP FI/CO | | | SAP FI, SAP CO, SAP FICO
sap-mm | SAP MM | | | SAP SD, SAP WM
sap-hana | SAP HANA | | | SAP S/4HANA
oracle-ebs | Oracle E-Business Suite | | | Oracle EBS, Oracle Financials
parus | Parus accounting | Парус-Бухгалтерия | Парус-Бухгалтерія | программа Парус
iis-uk | Finmap | | | ПланФакт
xero | Xero | | | FreshBooks
contour | Kontur services | Контур.Диадок | Контур.Диадок | Контур.Фокус
internal-audit | Internal audit | Внутренний аудит | Внутрішній аудит |
external-audit | External audit | Внешний аудит | Зовнішній аудит | statutory audit
internal-control | Internal control | Внутренний контроль | Внутрішній контроль | ^SOX
forensic | Forensic accounting | Финансовые расследования | Фінансові розслідування | форензик
controlling | Financial controlling | Финансовый контроллинг | Фінансовий контролінг | контроллинг, контролінг, финансовый контроль
cash-flow | Cash flow management | Управление денежными потоками | Управління грошовими потоками | cash flow, ^ДДС, движение денежных средств, платёжный календарь, платіжний календар
p-and-l | Profit and loss reporting | Отчёт о прибылях и убытках | Звіт про прибутки та збитки | ^P&L, ^ОПиУ
plan-fact | Variance analysis | План-факт анализ | План-факт аналіз | план-факторный анализ
investment-analysis | Investment analysis | Инвестиционный анализ | Інвестиційний аналіз | оценка инвестиционных проектов, оцінка інвестиційних проєктів, ^NPV, ^IRR
business-valuation | Business valuation | Оценка бизнеса | Оцінка бізнесу | ^DCF
mergers | Mergers and acquisitions | Слияния и поглощения | Злиття та поглинання | ^M&A, due diligence
ipo | Capital markets | Рынки капитала | Ринки капіталу | ^IPO, фондовый рынок, фондовий ринок, ценные бумаги, цінні папери
trading | Exchange trading | Биржевая торговля | Біржова торгівля | трейдинг, MetaTrader, технический анализ рынка
portfolio-management | Portfolio management | Управление портфелем | Управління портфелем | asset management
derivatives | Derivatives | Деривативы | Деривативи | производные финансовые инструменты
bloomberg | Bloomberg Terminal | | | ^Bloomberg, Refinitiv, Reuters Eikon
credit-scoring | Credit scoring | Кредитный скоринг | Кредитний скоринг | оценка кредитных рисков, credit risk
loan-processing | Loan processing | Оформление кредитов | Оформлення кредитів | выдача кредитов, видача кредитів
leasing | Leasing | Лизинг | Лізинг | факторинг
bank-service | Servicing bank clients | Обслуживание банковских клиентов | Обслуговування банківських клієнтів | ^РКО, расчётно-кассовое обслуживание, розрахунково-касове обслуговування, операционист
bank-cards | Bank card operations | Операции с банковскими картами | Операції з банківськими картками | платёжные карты, платіжні картки
foreign-exchange | Currency exchange | Валютные операции | Валютні операції | обмен валют, обмін валют
banking-products | Banking product sales | Продажа банковских продуктов | Продаж банківських продуктів | депозиты и кредиты
financial-monitoring | Financial monitoring | Финансовый мониторинг | Фінансовий моніторинг | ^AML, ^KYC, 115-ФЗ, anti-money laundering
payments | Payment systems | Платёжные системы | Платіжні системи | ^SWIFT, SEPA, процессинг
actuarial | Actuarial calculations | Актуарные расчёты | Актуарні розрахунки |
financial-literacy | Personal finance consulting | Финансовое консультирование | Фінансове консультування | финансовый консультант, фінансовий консультант
public-finance | Public sector accounting | Бюджетный учёт | Бюджетний облік | бухгалтерия бюджетных учреждений, бюджетна бухгалтерія
grant-reporting | Grant reporting | Отчётность по грантам | Звітність за грантами |
transfer-pricing | Transfer pricing | Трансфертное ценообразование | Трансфертне ціноутворення |
consolidation | Consolidated reporting | Консолидированная отчётность | Консолідована звітність | консолидация отчётности, консолідація звітності
excise | Excise | Акцизы | Акцизи | ЕГАИС
acca | ACCA | | | ДипИФР, DipIFR
cpa | CPA certification | Сертификат CPA | Сертифікат CPA | CFA
project-finance | Project finance | Проектное финансирование | Проєктне фінансування |
trade-finance | Trade finance | Торговое финансирование | Торговельне фінансування | аккредитивы, акредитиви, банковские гарантии
car-loans | Car loans | Автокредитование | Автокредитування |
mutual-funds | Mutual funds | Паевые фонды | Пайові фонди |
reinsurance | Reinsurance | Перестрахование | Перестрахування |
offshore | Offshore structures | Офшоры | Офшори | офшорные структуры
bad-loans | Distressed loans | Работа с проблемными кредитами | Робота з проблемними кредитами | работа с проблемными заёмщиками, проблемная задолженность
cash-collection-atm | ATM servicing | Обслуживание банкоматов | Обслуговування банкоматів | банкоматы
precious-metals | Pawnbroking | Ломбардное дело | Ломбардна справа |
`;
