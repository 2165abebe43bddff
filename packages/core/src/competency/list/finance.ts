/** Accounting, finance and law. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const finance = `
accounting | Accounting | Бухгалтерский учёт | Бухгалтерський облік | bookkeeping, бухучёт, бухоблік, бухгалтерия
tax-reporting | Tax accounting | Налоговый учёт | Податковий облік | налоговая отчётность, податкова звітність, налогообложение, оподаткування, taxation, tax reporting
payroll | Payroll | Расчёт заработной платы | Розрахунок заробітної плати | начисление зарплаты, нарахування зарплати, расчёт зарплаты
1c | 1C | 1С | 1С | 1С:Предприятие, 1С Предприятие, 1С 8.3, 1C 8
1c-accounting | 1C:Accounting | 1С:Бухгалтерия | 1С:Бухгалтерія | 1С Бухгалтерия, BAS Бухгалтерія
1c-trade | 1C:Trade Management | 1С:Управление торговлей | 1С:Управління торгівлею | 1С УТ
1c-hr | 1C:Payroll and HR | 1С:ЗУП | 1С:ЗУП | 1С Зарплата и управление персоналом
bas | BAS | | | BAS ERP
medoc | M.E.Doc | | | MEDoc, Медок
sap | SAP | | | SAP ERP, SAP R/3, SAP S/4HANA
erp | ERP systems | ERP-системы | ERP-системи | ERP
quickbooks | QuickBooks | | | Xero
primary-documents | Primary documents | Первичная документация | Первинна документація | первичные документы, первинні документи, первичка, счета-фактуры
financial-reporting | Financial reporting | Финансовая отчётность | Фінансова звітність | бухгалтерская отчётность, бухгалтерська звітність, подготовка отчётности
ifrs | IFRS | МСФО | МСФЗ |
gaap | GAAP | | | US GAAP
financial-analysis | Financial analysis | Финансовый анализ | Фінансовий аналіз |
budgeting | Budgeting | Бюджетирование | Бюджетування | бюджетное планирование
financial-planning | Financial planning | Финансовое планирование | Фінансове планування |
financial-modelling | Financial modelling | Финансовое моделирование | Фінансове моделювання | financial modeling
management-accounting | Management accounting | Управленческий учёт | Управлінський облік |
inventory-count | Stocktaking | Инвентаризация | Інвентаризація | inventory count
audit | Audit | Аудит | Аудит | internal audit, внутренний аудит
treasury | Treasury | Казначейство | Казначейство |
bank-client | Bank-client | Банк-клиент | Банк-клієнт | клиент-банк, клієнт-банк
banking | Banking | Банковское дело | Банківська справа | банковские операции
credit | Credit analysis | Кредитование | Кредитування |
receivables | Receivables | Дебиторская задолженность | Дебіторська заборгованість | accounts receivable, accounts payable, взаиморасчёты
investments | Investments | Инвестиции | Інвестиції |
currency-control | Foreign exchange operations | ВЭД | ЗЕД | валютный контроль, внешнеэкономическая деятельность, зовнішньоекономічна діяльність
compliance | Compliance | Комплаенс | Комплаєнс | AML, KYC
contract-law | Contract law | Договорное право | Договірне право | договорная работа, договірна робота, составление договоров, contracts
corporate-law | Corporate law | Корпоративное право | Корпоративне право |
civil-law | Civil law | Гражданское право | Цивільне право |
litigation | Litigation | Судебная практика | Судова практика | представительство в суде, claims work, претензионная работа
legal-research | Legal research | Правовой анализ | Правовий аналіз | КонсультантПлюс, Гарант, Ліга Закон
intellectual-property | Intellectual property | Интеллектуальная собственность | Інтелектуальна власність |
economics | Economics | Экономика | Економіка | экономический анализ, економічний аналіз
`;
