/** Logistics and the warehouse. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const logistics = `
logistics | Logistics | Логистика | Логістика |
supply-chain | Supply chain management | Управление цепями поставок | Управління ланцюгами постачання | supply chain, SCM
warehouse-management | Warehouse work | Складской учёт | Складський облік | работа на складе, робота на складі, warehouse management, складское хозяйство
wms | WMS | | | warehouse management system
inventory-management | Inventory management | Управление запасами | Управління запасами | stock control, товарные остатки
order-picking | Order picking | Комплектация заказов | Комплектування замовлень | сборка заказов, збирання замовлень
goods-receipt | Goods receipt | Приёмка товара | Приймання товару | приём товара
transport-logistics | Transport logistics | Транспортная логистика | Транспортна логістика | грузоперевозки, вантажоперевезення
route-planning | Route planning | Маршрутизация | Планування маршрутів | построение маршрутов, маршрутные листы
customs | Customs clearance | Таможенное оформление | Митне оформлення | декларирование, ~declarations
dispatching | Dispatching | Диспетчеризация | Диспетчеризація |
forklift | Forklift | Вилочный погрузчик | Вилковий навантажувач | погрузчик, навантажувач, управление погрузчиком
courier-delivery | Courier delivery | Курьерская доставка | Кур'єрська доставка | ~доставка, доставка заказов, доставка замовлень, курьер, кур'єр
international-logistics | International logistics | Международная логистика | Міжнародна логістика | международные перевозки, міжнародні перевезення
freight-forwarding | Freight forwarding | Экспедирование грузов | Експедирування вантажів | экспедирование, експедирування, транспортная экспедиция
road-freight | Road freight | Автомобильные перевозки | Автомобільні перевезення | автоперевозки, автоперевезення, CMR, ^ТТН, LTL, FTL
sea-freight | Sea freight | Морские перевозки | Морські перевезення | контейнерные перевозки, контейнерні перевезення, коносамент
air-freight | Air freight | Авиаперевозки | Авіаперевезення | авиагрузы
rail-freight | Rail freight | Железнодорожные перевозки | Залізничні перевезення | ж/д перевозки, вагонные отправки
multimodal-transport | Multimodal transport | Мультимодальные перевозки | Мультимодальні перевезення |
dangerous-goods | Dangerous goods | Перевозка опасных грузов | Перевезення небезпечних вантажів | ДОПОГ, ADR, опасные грузы
last-mile | Last-mile delivery | Доставка последней мили | Доставка останньої милі | last mile
carrier-search | Finding carriers | Поиск перевозчиков | Пошук перевізників | ATI.SU, Lardi-Trans, поиск транспорта, пошук транспорту, биржи грузов
shipping-documents | Shipping documents | Товаросопроводительные документы | Товаросупровідні документи | транспортные документы, ~накладные, ~накладні, путевые листы, подорожні листи, оформление ТТН
incoterms | Incoterms | Инкотермс | Інкотермс |
customs-declarations | Customs declarations | Таможенные декларации | Митні декларації | заполнение деклараций, декларирование товаров, декларування товарів, ^ВМД, ^ГТД, MD Office
hs-codes | Customs tariff codes | Классификация по ТН ВЭД | Класифікація за УКТ ЗЕД | ТН ВЭД, УКТ ЗЕД, HS codes
certificates-of-origin | Certificates of origin | Сертификаты происхождения | Сертифікати походження | EUR.1, СТ-1
foreign-trade-contracts | Foreign trade contracts | Внешнеторговые контракты | Зовнішньоторговельні контракти | ВЭД-контракты
warehouse-logistics | Warehouse logistics | Складская логистика | Складська логістика |
warehouse-accounting | Warehouse records | Складской документооборот | Складський документообіг | ведение складского учёта, ведення складського обліку
storage-addressing | Address storage | Адресное хранение | Адресне зберігання | FIFO, FEFO
goods-shipment | Goods shipment | Отгрузка товара | Відвантаження товару | отгрузка, відвантаження, отправка заказов, відправлення замовлень
loading-unloading | Loading and unloading | Погрузочно-разгрузочные работы | Вантажно-розвантажувальні роботи | погрузка, завантаження, разгрузка, розвантаження, грузчик, вантажник
data-collection-terminal | Handheld scanners | Работа с ТСД | Робота з ТЗД | терминал сбора данных, термінал збору даних, ^ТСД, сканер штрихкодов
barcode | Bar coding | Штрихкодирование | Штрихкодування |
reach-truck | Reach truck | Ричтрак | Річтрак | штабелёр
electric-pallet-truck | Pallet truck | Электротележка | Електровізок | рохля, рокла, гидравлическая тележка
demand-planning | Demand planning | Планирование спроса | Планування попиту | прогнозирование спроса, прогнозування попиту, S&OP
stock-planning | Stock planning | Планирование запасов | Планування запасів | страховой запас, оборачиваемость запасов, оборотність запасів, ABC-анализ, ABC-аналіз, XYZ-анализ
supply-planning | Supply planning | Планирование поставок | Планування постачань | координация поставок
reverse-logistics | Reverse logistics | Возвратная логистика | Зворотна логістика |
cold-chain | Cold chain | Холодовая цепь | Холодовий ланцюг | температурный режим перевозки
fulfilment | Fulfilment | Фулфилмент | Фулфілмент | fulfillment, FBO, FBS
gps-monitoring | GPS tracking | GPS-мониторинг транспорта | GPS-моніторинг транспорту | Wialon, ГЛОНАСС, контроль топлива, контроль пального
logistics-costs | Logistics cost analysis | Анализ логистических затрат | Аналіз логістичних витрат | расчёт логистики, расчёт стоимости перевозки
nova-poshta | Postal services | Почтовые отправления | Поштові відправлення | Новая почта, Нова пошта, ^СДЭК, Укрпошта, отправка посылок, відправка посилок
port-operations | Port operations | Портовые операции | Портові операції | стивидорные работы
cargo-insurance | Cargo insurance | Страхование грузов | Страхування вантажів |
`;
