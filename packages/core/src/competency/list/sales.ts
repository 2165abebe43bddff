/** Sales, purchasing, trade and customer service. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const sales = `
sales | Sales | Продажи | Продажі |
b2b-sales | B2B sales | Продажи B2B | Продажі B2B | B2B, корпоративные продажи
b2c-sales | B2C sales | Продажи B2C | Продажі B2C | B2C
cold-calling | Cold calling | Холодные звонки | Холодні дзвінки | cold calls
negotiation | Negotiation | Ведение переговоров | Ведення переговорів | negotiations, деловые переговоры, навыки переговоров, переговоры
client-base | Building a client base | Работа с клиентской базой | Робота з клієнтською базою | поиск клиентов, пошук клієнтів, развитие клиентской базы
account-management | Key account management | Работа с ключевыми клиентами | Робота з ключовими клієнтами | account management, ключевые клиенты, ключові клієнти
sales-management | Sales management | Управление продажами | Управління продажами | управление отделом продаж
crm | CRM systems | CRM-системы | CRM-системи | CRM
amocrm | amoCRM | | | Kommo
bitrix24 | Bitrix24 | Битрикс24 | Бітрікс24 | Битрикс 24
salesforce | Salesforce | | |
hubspot | HubSpot | | |
customer-service | Customer service | Обслуживание клиентов | Обслуговування клієнтів | customer support, клиентский сервис, клієнтський сервіс, работа с клиентами, робота з клієнтами, поддержка клиентов
call-center | Call centre work | Работа в колл-центре | Робота в кол-центрі | call center, контакт-центр, колл-центр
complaints | Objection handling | Работа с возражениями | Робота із запереченнями | отработка возражений, відпрацювання заперечень
cash-desk | Cash desk | Работа с кассой | Робота з касою | кассовые операции, касові операції, кассовая дисциплина, cash handling, cash register, ^POS
merchandising | Merchandising | Мерчандайзинг | Мерчандайзинг | мерчендайзинг, выкладка товара, викладка товару
retail | Retail | Розничная торговля | Роздрібна торгівля | ритейл, рітейл
wholesale | Wholesale | Оптовая торговля | Оптова торгівля |
tenders | Tenders | Тендеры | Тендери | госзакупки, держзакупівлі, участие в тендерах
purchasing | Purchasing | Закупки | Закупівлі | procurement, снабжение, постачання, ~sourcing
e-commerce | E-commerce | Электронная коммерция | Електронна комерція | интернет-магазин, інтернет-магазин
marketplaces | Marketplaces | Маркетплейсы | Маркетплейси |
pricing | Pricing | Ценообразование | Ціноутворення |
commercial-offers | Commercial proposals | Коммерческие предложения | Комерційні пропозиції | подготовка КП
real-estate-sales | Real estate sales | Продажа недвижимости | Продаж нерухомості | риелтор, ріелтор, real estate
insurance-sales | Insurance | Страхование | Страхування |
business-development | Business development | Развитие бизнеса | Розвиток бізнесу |
active-sales | Active sales | Активные продажи | Активні продажі | активный поиск клиентов
direct-sales | Direct sales | Прямые продажи | Прямі продажі |
retail-sales | Retail sales | Розничные продажи | Роздрібні продажі |
telesales | Telephone sales | Телефонные продажи | Телефонні продажі | телемаркетинг, telemarketing, telesales
wholesale-sales | Wholesale sales | Оптовые продажи | Оптові продажі |
field-sales | Field sales | Разъездные продажи | Роз'їзні продажі | торговый представитель, торговий представник
it-sales | IT sales | Продажа IT-решений | Продаж IT-рішень | software sales, SaaS sales
technical-sales | Technical sales | Технические продажи | Технічні продажі | sales engineering, продажа оборудования, продаж обладнання
car-sales | Car sales | Продажа автомобилей | Продаж автомобілів |
fmcg | FMCG | | | товары повседневного спроса, товари повсякденного попиту
horeca | HoReCa | | |
pharma-sales | Pharmaceutical sales | Фармацевтические продажи | Фармацевтичні продажі | медицинский представитель, медичний представник
export-sales | Export sales | Экспортные продажи | Експортні продажі | ~экспорт, ~експорт
upselling | Upselling and cross-selling | Допродажи | Допродажі | up-sell, cross-sell, кросс-продажи, upselling, cross-selling
spin-selling | SPIN selling | СПИН-продажи | СПІН-продажі | ^SPIN
sales-techniques | Sales techniques | Техники продаж | Техніки продажів | этапы продаж
sales-scripts | Sales scripts | Скрипты продаж | Скрипти продажів | составление скриптов
sales-planning | Sales planning | Планирование продаж | Планування продажів | выполнение плана продаж, виконання плану продажів, план продаж
sales-analysis | Sales analysis | Анализ продаж | Аналіз продажів | аналитика продаж, аналітика продажів
sales-training | Sales training | Обучение продавцов | Навчання продавців | тренинги по продажам, тренінги з продажу
sales-department-building | Building a sales department | Построение отдела продаж | Побудова відділу продажів | построение системы продаж
distribution | ~Distribution | Дистрибуция | Дистрибуція | развитие дистрибуции, дистрибьюция
dealer-network | Dealer network development | Развитие дилерской сети | Розвиток дилерської мережі | дилерская сеть, работа с дилерами, робота з дилерами
partnerships | Partnership development | Развитие партнёрств | Розвиток партнерств | работа с партнёрами, робота з партнерами, partnership management, партнёрские отношения
client-acquisition | Client acquisition | Привлечение клиентов | Залучення клієнтів | поиск новых клиентов, пошук нових клієнтів, lead prospecting
client-retention | Customer retention | Удержание клиентов | Утримання клієнтів | возврат клиентов
customer-success | Customer success | Клиентский успех | Клієнтський успіх | customer success management
client-meetings | Client meetings | Встречи с клиентами | Зустрічі з клієнтами | проведение презентаций клиентам, деловые встречи
contract-negotiation | Contract negotiation | Заключение договоров | Укладання договорів | согласование договоров, погодження договорів
debt-control | Receivables control | Контроль дебиторской задолженности | Контроль дебіторської заборгованості | контроль дебиторки, контроль оплат
debt-collection | Debt collection | Взыскание задолженности | Стягнення заборгованості | коллекторская деятельность, ~collection
consulting-clients | Client consulting | Консультирование клиентов | Консультування клієнтів | консультирование покупателей, консультування покупців, консультация клиентов
incoming-calls | Handling incoming calls | Приём входящих звонков | Приймання вхідних дзвінків | обработка входящих звонков, обробка вхідних дзвінків, входящие звонки, вхідні дзвінки, приём звонков
order-processing | Order processing | Обработка заказов | Обробка замовлень | приём заказов, оформление заказов, оформлення замовлень, приймання замовлень
live-chat | Chat support | Поддержка в чате | Підтримка в чаті | live chat, Zendesk, ^Intercom, Jivo
claims-handling | Complaint resolution | Работа с рекламациями | Робота з рекламаціями | работа с жалобами, робота зі скаргами, обработка претензий
customer-loyalty | Customer loyalty | Повышение лояльности клиентов | Підвищення лояльності клієнтів | NPS, CSAT
amazon | Amazon marketplace | Торговля на Amazon | Торгівля на Amazon | Amazon FBA, Amazon Seller Central
ebay | eBay | | | =Etsy
wildberries | Wildberries | | | Вайлдберриз
ozon | ^Ozon | ^Озон | ^Озон |
rozetka | Rozetka | | | Розетка маркетплейс
prom-ua | Prom.ua | | | OLX
avito | Avito | Авито | Авіто |
product-cards | Product listings | Карточки товаров | Картки товарів | наполнение карточек, заполнение карточек товаров, заповнення карток товарів, product cards, наполнение сайта, наповнення сайту
category-management | Category management | Категорийный менеджмент | Категорійний менеджмент | управление ассортиментом, управління асортиментом, ассортиментная политика
assortment | Assortment planning | Формирование ассортимента | Формування асортименту | ассортиментная матрица, асортиментна матриця
visual-merchandising | Visual merchandising | Визуальный мерчандайзинг | Візуальний мерчандайзинг | планограммы, планограми, оформление витрин, оформлення вітрин
shop-opening | Store opening | Открытие магазинов | Відкриття магазинів | открытие торговых точек, відкриття торгових точок
store-management | Store management | Управление магазином | Управління магазином | управление торговой точкой, store manager
franchising | Franchising | Франчайзинг | Франчайзинг | франшиза
cash-registers | Online cash registers | Онлайн-кассы | Каси та ПРРО | ^ККМ, ^РРО, ^ПРРО, эквайринг, еквайринг, кассовый аппарат, касовий апарат
returns | Returns processing | Оформление возвратов | Оформлення повернень | возврат товара, повернення товару
stock-replenishment | Stock replenishment | Пополнение товарных запасов | Поповнення товарних запасів | заказ товара, замовлення товару
supplier-search | Supplier search | Поиск поставщиков | Пошук постачальників | подбор поставщиков
supplier-management | Supplier management | Работа с поставщиками | Робота з постачальниками | управление поставщиками, управління постачальниками, supplier relations
supplier-negotiation | Negotiation with suppliers | Переговоры с поставщиками | Переговори з постачальниками |
import-purchasing | Import purchasing | Импортные закупки | Імпортні закупівлі | закупки в Китае, закупівлі в Китаї, ~импорт, ~імпорт
strategic-sourcing | Strategic sourcing | Стратегические закупки | Стратегічні закупівлі |
prozorro | Prozorro | Прозорро | Прозорро |
fz-44 | Public procurement under 44-FZ | 44-ФЗ | 44-ФЗ | 223-ФЗ
tender-documentation | Tender documentation | Тендерная документация | Тендерна документація | подготовка тендерной документации
auctions | Electronic auctions | Электронные торги | Електронні торги | аукционы, аукціони, электронные площадки
real-estate-rental | Property rental | Аренда недвижимости | Оренда нерухомості | сдача в аренду
property-valuation | Property valuation | Оценка недвижимости | Оцінка нерухомості | оценочная деятельность, оціночна діяльність
real-estate-showing | Property viewings | Показ недвижимости | Показ нерухомості | показы квартир
mortgage | Mortgage lending | Ипотека | Іпотека | ипотечное кредитование, іпотечне кредитування
car-insurance | Motor insurance | ОСАГО и КАСКО | ОСЦПВ і КАСКО | ОСАГО, КАСКО, ОСЦПВ, автострахование
life-insurance | Life insurance | Страхование жизни | Страхування життя |
underwriting | Underwriting | Андеррайтинг | Андеррайтинг |
loss-adjustment | Insurance claims handling | Урегулирование убытков | Врегулювання збитків | страховые случаи, страхові випадки
retail-crm | RetailCRM | | | KeyCRM, KeepinCRM
zoho | Zoho CRM | | | =Zoho
pipedrive | Pipedrive | | |
sap-crm | Siebel CRM | | | SAP CRM, Oracle Siebel
crm-implementation | CRM implementation | Внедрение CRM | Впровадження CRM | настройка CRM, налаштування CRM
rolled-metal-sales | Metal products trade | Торговля металлопрокатом | Торгівля металопрокатом | металлопрокат, металопрокат
building-materials-sales | Building materials trade | Торговля стройматериалами | Торгівля будматеріалами | продажа строительных материалов, продаж будівельних матеріалів
appliances-sales | Electronics and appliances trade | Продажа бытовой техники | Продаж побутової техніки | продажа электроники
clothes-sales | Clothes and footwear trade | Продажа одежды и обуви | Продаж одягу та взуття | продажа одежды, продаж одягу
food-sales | Food trade | Торговля продуктами питания | Торгівля продуктами харчування |
cosmetics-sales | Cosmetics trade | Продажа косметики | Продаж косметики |
furniture-sales | Furniture trade | Продажа мебели | Продаж меблів |
`;
