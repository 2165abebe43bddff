/** Logistics, transport, hospitality and service. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const service = `
logistics | Logistics | Логистика | Логістика |
supply-chain | Supply chain management | Управление цепями поставок | Управління ланцюгами постачання | supply chain, SCM
warehouse-management | Warehouse work | Складской учёт | Складський облік | работа на складе, робота на складі, складская логистика, warehouse management, складское хозяйство
wms | WMS | | | warehouse management system
inventory-management | Inventory management | Управление запасами | Управління запасами | stock control, товарные остатки
order-picking | Order picking | Комплектация заказов | Комплектування замовлень | сборка заказов, збирання замовлень
goods-receipt | Goods receipt | Приёмка товара | Приймання товару | приём товара, приемка товаров, отгрузка товара, відвантаження товару
transport-logistics | Transport logistics | Транспортная логистика | Транспортна логістика | грузоперевозки, вантажоперевезення, международные перевозки, міжнародні перевезення, freight forwarding, экспедирование
route-planning | Route planning | Маршрутизация | Планування маршрутів | построение маршрутов, маршрутные листы
customs | Customs clearance | Таможенное оформление | Митне оформлення | декларирование, declarations, Инкотермс, Incoterms
fleet-management | Fleet management | Управление автопарком | Управління автопарком |
dispatching | Dispatching | Диспетчеризация | Диспетчеризація |
driving-b | Driving licence B | Водительские права категории B | Водійські права категорії B | права категории B, категория B, категорія B, driver's license, driving licence, водительское удостоверение, водійське посвідчення
driving-c | Driving licence C | Водительские права категории C | Водійські права категорії C | категория C, категорія C, категория CE
truck-driving | Truck driving | Вождение грузовика | Водіння вантажівки | грузовой автомобиль, ADR
forklift | Forklift | Вилочный погрузчик | Вилковий навантажувач | погрузчик, навантажувач, управление погрузчиком, ричтрак
courier-delivery | Delivery | Доставка | Доставка | курьерская доставка, кур'єрська доставка
cooking | Cooking | Приготовление блюд | Приготування страв | кулинария, кулінарія, горячий цех, холодный цех, гарячий цех
confectionery | Confectionery | Кондитерское дело | Кондитерська справа | выпечка, випічка, baking
menu-planning | Menu planning | Составление меню | Складання меню | технологические карты, технологічні карти
haccp | HACCP | ХАССП | НАССР | санитарные нормы, СанПиН, food safety
waiting-tables | Waiting tables | Обслуживание гостей | Обслуговування гостей | обслуживание столиков, сервировка, сервірування, table service
bartending | Bartending | Барное дело | Барна справа | приготовление коктейлей, коктейли
barista | Coffee making | Приготовление кофе | Приготування кави | бариста, latte art, латте-арт
iiko | iiko | | | R-Keeper, Poster POS
hotel | Hotel service | Гостиничное дело | Готельна справа | hotel management, гостиничный сервис
reception | Reception | Работа на ресепшен | Робота на рецепції | front desk, ресепшн, reception desk
booking | Booking systems | Системы бронирования | Системи бронювання | бронирование, бронювання, Amadeus, Sabre, Galileo
tourism | Tourism | Туризм | Туризм | организация туров
guiding | Guided tours | Проведение экскурсий | Проведення екскурсій | экскурсовод, екскурсовод
housekeeping | Housekeeping | Уборка помещений | Прибирання приміщень | cleaning, клининг, клінінг
security-guard | Security | Охрана объектов | Охорона об'єктів | контроль доступа, видеонаблюдение, відеоспостереження
floristics | Floristry | Флористика | Флористика | составление букетов
equipment-repair | Appliance repair | Ремонт бытовой техники | Ремонт побутової техніки |
phone-repair | Phone repair | Ремонт телефонов | Ремонт телефонів |
animal-care | Animal care | Уход за животными | Догляд за тваринами | грумінг, груминг
`;
