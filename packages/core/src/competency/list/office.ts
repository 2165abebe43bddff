/** Office work. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const office = `
ms-office | Microsoft Office | | | MS Office, Office 365, Microsoft 365, офисные программы, офісні програми
excel | ^Excel | | | Microsoft Excel, MS Excel, ^EXCEL, эксель, ексель
word | Microsoft Word | | | MS Word, =Word
powerpoint | PowerPoint | | | Power Point, Microsoft PowerPoint, MS PowerPoint
outlook | ^Outlook | | | MS Outlook, Microsoft Outlook
access-db | Microsoft Access | | | MS Access, =Access
visio | ^Visio | | | MS Visio
google-workspace | Google Workspace | | | G Suite
computer-literacy | Computer literacy | Уверенный пользователь ПК | Впевнений користувач ПК | уверенное владение ПК, впевнене володіння ПК, ^ПК, володіння комп'ютером, персональним комп'ютером, впевнене володіння персональним комп'ютером, владение персональным компьютером, computer skills, пользователь ПК
office-equipment | Office equipment | Оргтехника | Оргтехніка | работа с оргтехникой
document-management | Document management | Документооборот | Документообіг | делопроизводство, діловодство, ведение документации, электронный документооборот, records management
business-correspondence | Business correspondence | Деловая переписка | Ділове листування | деловое общение, ділове спілкування, business writing
typing | Fast typing | Быстрая печать | Швидкий друк | слепая печать, touch typing, набор текста
data-entry | Data entry | Ввод данных | Введення даних |
scheduling | Calendar management | Планирование встреч | Планування зустрічей | ~scheduling, ведение календаря
travel-arrangements | Travel arrangements | Организация поездок | Організація відряджень | travel-поддержка, организация командировок
office-administration | Office administration | Административная работа | Адміністративна робота | office management, администрирование офиса, обеспечение жизнедеятельности офиса
archiving | ~Archiving | Архивное дело | Архівна справа |
vba | VBA | | | макросы Excel, Visual Basic for Applications, Excel macros
pivot-tables | Pivot tables | Сводные таблицы | Зведені таблиці | VLOOKUP, ^ВПР, ВПР и сводные таблицы
onenote | OneNote | | | ^Evernote
libreoffice | LibreOffice | | | OpenOffice, МойОфис, OpenOffice Calc
google-docs | Google Docs | Google Документы | Google Документи | гугл-документы
adobe-acrobat | Adobe Acrobat | | | ^Acrobat, Adobe Reader, ABBYY FineReader
email-handling | E-mail handling | Работа с электронной почтой | Робота з електронною поштою | электронная почта, електронна пошта, обработка электронной почты
internet-search | Internet search | Поиск информации в интернете | Пошук інформації в інтернеті | поиск информации, пошук інформації, internet research, работа в интернете, робота в інтернеті
phone-calls | Telephone handling | Телефонные переговоры | Телефонні переговори | приём и распределение звонков, telephone etiquette, деловые телефонные переговоры
minutes | Taking minutes | Ведение протоколов | Ведення протоколів | протоколирование совещаний, протоколювання нарад
meeting-organisation | Meeting organisation | Организация совещаний | Організація нарад | организация встреч, організація зустрічей, организация переговоров, подготовка совещаний
visitor-reception | Receiving visitors | Приём посетителей | Прийом відвідувачів | встреча гостей, зустріч гостей, приём посетителей офиса
incoming-mail | Incoming and outgoing mail | Входящая и исходящая корреспонденция | Вхідна та вихідна кореспонденція | регистрация корреспонденции, реєстрація кореспонденції, обработка корреспонденции, приём корреспонденции
orders-and-directives | Drafting orders | Подготовка приказов | Підготовка наказів | составление приказов, складання наказів, распорядительные документы
document-drafting | Document drafting | Составление документов | Складання документів | оформление документов, подготовка документов, підготовка документів
directum | Directum | | | ^ТЕЗИС, ELMA
vchasno | Vchasno | ^Вчасно | ^Вчасно | электронный документооборот Вчасно, Диадок, ^СБИС
digitisation | Document digitisation | Оцифровка документов | Оцифрування документів | сканирование документов, сканування документів, сканирование, копирование документов
dictation | Transcription | Расшифровка аудио | Розшифрування аудіо | транскрибация, транскрибування, стенография, audio transcription
shorthand-ten-finger | Ten-finger typing | Десятипальцевый набор | Десятипальцевий набір | слепой десятипальцевый метод, сліпий десятипальцевий метод
visa-support | Visa support | Визовая поддержка | Візова підтримка | оформление виз, оформлення віз
ticket-booking | Ticket and hotel booking | Бронирование билетов и гостиниц | Бронювання квитків і готелів | заказ билетов, замовлення квитків, бронирование отелей, бронювання готелів, бронирование билетов
office-supplies | Office supplies | Обеспечение офиса | Забезпечення офісу | закупка канцтоваров, закупівля канцтоварів, хозяйственное обеспечение, заказ канцелярии
facility-management | Facility management | Эксплуатация зданий | Експлуатація будівель | эксплуатация недвижимости, ^АХО, ^АХЧ, facility manager, административно-хозяйственная деятельность
personal-errands | Errands for the executive | Поручения руководителя | Доручення керівника | выполнение поручений руководителя, виконання доручень керівника, личные поручения
executive-support | Executive assistance | Поддержка руководителя | Підтримка керівника | executive support, бизнес-ассистирование
reporting-office | Report preparation | Подготовка отчётов | Підготовка звітів | составление отчётности, складання звітності, ведение отчётности, ведення звітності, подготовка отчетности
database-keeping | Maintaining databases | Ведение базы данных | Ведення бази даних | ведение клиентской базы, ведення клієнтської бази
confidentiality | Confidential information handling | Работа с конфиденциальной информацией | Робота з конфіденційною інформацією | коммерческая тайна, комерційна таємниця
etiquette | Business etiquette | Деловой этикет | Діловий етикет | телефонный этикет
protocol | Diplomatic protocol | Дипломатический протокол | Дипломатичний протокол |
civil-service | Civil service | Государственная служба | Державна служба | муниципальная служба, державне управління, государственное управление, public administration
citizens-appeals | Appeals from citizens | Работа с обращениями граждан | Робота зі зверненнями громадян | приём граждан, прийом громадян
`;
