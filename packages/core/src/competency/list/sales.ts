/** Sales, purchasing and customer service. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const sales = `
sales | Sales | Продажи | Продажі | активные продажи, активні продажі, direct sales, прямые продажи
b2b-sales | B2B sales | Продажи B2B | Продажі B2B | B2B, корпоративные продажи
b2c-sales | B2C sales | Продажи B2C | Продажі B2C | B2C, розничные продажи, роздрібні продажі, retail sales
cold-calling | Cold calling | Холодные звонки | Холодні дзвінки | cold calls, телефонные продажи, телефонні продажі
negotiation | Negotiation | Ведение переговоров | Ведення переговорів | negotiations, деловые переговоры, навыки переговоров, переговоры
client-base | Building a client base | Работа с клиентской базой | Робота з клієнтською базою | поиск клиентов, пошук клієнтів, привлечение клиентов, развитие клиентской базы
account-management | Key account management | Работа с ключевыми клиентами | Робота з ключовими клієнтами | account management, ключевые клиенты, ключові клієнти
sales-management | Sales management | Управление продажами | Управління продажами | управление отделом продаж, планирование продаж
crm | CRM systems | CRM-системы | CRM-системи | CRM, CRM система
amocrm | amoCRM | | | Kommo
bitrix24 | Bitrix24 | Битрикс24 | Бітрікс24 | Битрикс 24
salesforce | Salesforce | | |
hubspot | HubSpot | | |
customer-service | Customer service | Обслуживание клиентов | Обслуговування клієнтів | customer support, клиентский сервис, клієнтський сервіс, работа с клиентами, робота з клієнтами, поддержка клиентов
call-center | Call centre work | Работа в колл-центре | Робота в кол-центрі | call center, контакт-центр, колл-центр
complaints | Complaint handling | Работа с возражениями | Робота із запереченнями | работа с жалобами, работа с рекламациями
cash-desk | Cash desk | Работа с кассой | Робота з касою | кассовые операции, касові операції, кассовая дисциплина, cash handling, cash register, POS
merchandising | Merchandising | Мерчандайзинг | Мерчандайзинг | выкладка товара, викладка товару
retail | Retail | Розничная торговля | Роздрібна торгівля | ритейл, рітейл
wholesale | Wholesale | Оптовая торговля | Оптова торгівля | оптовые продажи
tenders | Tenders | Тендеры | Тендери | госзакупки, держзакупівлі, 44-ФЗ, 223-ФЗ, Prozorro, участие в тендерах
purchasing | Purchasing | Закупки | Закупівлі | procurement, работа с поставщиками, робота з постачальниками, снабжение, постачання, sourcing
e-commerce | E-commerce | Электронная коммерция | Електронна комерція | интернет-магазин, інтернет-магазин, Shopify, Magento, OpenCart
marketplaces | Marketplaces | Маркетплейсы | Маркетплейси | Wildberries, Ozon, Amazon FBA, Rozetka, Prom.ua
pricing | Pricing | Ценообразование | Ціноутворення |
commercial-offers | Commercial proposals | Коммерческие предложения | Комерційні пропозиції | подготовка КП
real-estate-sales | Real estate sales | Продажа недвижимости | Продаж нерухомості | риелтор, ріелтор, real estate
insurance-sales | Insurance | Страхование | Страхування |
business-development | Business development | Развитие бизнеса | Розвиток бізнесу |
`;
