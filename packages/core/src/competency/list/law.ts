/** Law. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const law = `
contract-law | Contract law | Договорное право | Договірне право | договорная работа, договірна робота, ~contracts
corporate-law | Corporate law | Корпоративное право | Корпоративне право |
civil-law | Civil law | Гражданское право | Цивільне право |
litigation | Litigation | Судебная практика | Судова практика | claims work
legal-research | Legal research | Правовой анализ | Правовий аналіз |
intellectual-property | Intellectual property | Интеллектуальная собственность | Інтелектуальна власність |
labour-law | Labour law | Трудовое право | Трудове право | ТК РФ, КЗпП, трудовое законодательство, трудове законодавство
contract-drafting | Contract drafting | Составление договоров | Складання договорів | подготовка договоров, підготовка договорів, разработка договоров
contract-review | Contract review | Правовая экспертиза договоров | Правова експертиза договорів | проверка договоров, экспертиза договоров
claims-work | Pre-trial claims | Претензионная работа | Претензійна робота | претензионно-исковая работа, претензійно-позовна робота
court-representation | Court representation | Представительство в суде | Представництво в суді | представление интересов в суде, представництво інтересів у суді
arbitration | Commercial courts | Арбитражный процесс | Господарський процес | арбитражные споры, господарські спори, арбитраж
enforcement | Enforcement proceedings | Исполнительное производство | Виконавче провадження |
procedural-documents | Procedural documents | Процессуальные документы | Процесуальні документи | составление исковых заявлений, складання позовних заяв, исковые заявления
criminal-law | Criminal law | Уголовное право | Кримінальне право | уголовный процесс, кримінальний процес
administrative-law | Administrative law | Административное право | Адміністративне право |
family-law | Family law | Семейное право | Сімейне право |
housing-law | Housing law | Жилищное право | Житлове право |
inheritance-law | Inheritance law | Наследственное право | Спадкове право |
land-law | Land law | Земельное право | Земельне право | земельные отношения, земельні відносини
tax-law | Tax disputes | Налоговые споры | Податкові спори |
bankruptcy | Bankruptcy | Банкротство | Банкрутство | процедуры банкротства, insolvency
international-law | International law | Международное право | Міжнародне право |
it-law | IT law | IT-право | IT-право | ИТ-право
banking-law | Banking law | Банковское право | Банківське право |
construction-law | Construction law | Строительное право | Будівельне право |
customs-law | Customs law | Таможенное право | Митне право |
antitrust | Competition law | Антимонопольное право | Антимонопольне право | конкурентное право
migration-law | Migration law | Миграционное право | Міграційне право |
trademarks | Trademark registration | Регистрация товарных знаков | Реєстрація торговельних марок | товарные знаки, торговельні марки
patents | Patenting | Патентование | Патентування | патентное право
copyright | Copyright law | Авторское право | Авторське право |
licensing | Licensing and permits | Лицензирование | Ліцензування | разрешительная документация, дозвільна документація, получение лицензий
company-registration | Company registration | Регистрация юридических лиц | Реєстрація юридичних осіб | регистрация ООО, регистрация предприятий, реєстрація підприємств, регистрация ИП, реєстрація ФОП
real-estate-law | Real estate transactions | Сопровождение сделок с недвижимостью | Супровід угод з нерухомістю | юридическое сопровождение сделок, юридичний супровід угод
notary | Notarial work | Нотариат | Нотаріат | нотариальные действия, нотаріальні дії
legal-advice | Legal consulting | Юридическое консультирование | Юридичне консультування | правовое консультирование, юридические консультации, юридичні консультації, legal advice
legal-support | Legal support of business | Юридическое сопровождение бизнеса | Юридичний супровід бізнесу | правовое сопровождение
powers-of-attorney | Powers of attorney | Оформление доверенностей | Оформлення довіреностей | доверенности, довіреності
legal-opinions | Legal opinions | Юридические заключения | Юридичні висновки | правовые заключения
legislation | Legislation monitoring | Мониторинг законодательства | Моніторинг законодавства | анализ законодательства, аналіз законодавства
consultant-plus | ConsultantPlus | КонсультантПлюс | КонсультантПлюс | Консультант Плюс, ^Гарант
liga-zakon | Liga Zakon | Лига Закон | Ліга Закон |
contracts-register | Contract administration | Ведение договоров | Ведення договорів | реестр договоров, реєстр договорів, contract management
state-registers | State registers | Государственные реестры | Державні реєстри | Росреестр, ЕГРЮЛ, ^ЄДР
legal-translation | Legal translation | Юридический перевод | Юридичний переклад |
forensics | Criminalistics | Криминалистика | Криміналістика | судебная экспертиза, судова експертиза
investigation | ~Investigation | Следственная работа | Слідча робота | расследование преступлений, розслідування злочинів
human-rights | Human rights | Права человека | Права людини |
consumer-protection | Consumer protection | Защита прав потребителей | Захист прав споживачів |
sanctions | Sanctions compliance | Санкционный комплаенс | Санкційний комплаєнс |
anti-corruption | Anti-corruption | Противодействие коррупции | Протидія корупції |
maritime-law | Maritime law | Морское право | Морське право |
subsoil-use | Subsoil use | Недропользование | Надрокористування |
law-drafting | Law drafting | Законотворчество | Законотворчість | нормотворчество
`;
