/** Kitchen, restaurant, hotel and travel. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const hospitality = `
cooking | Cooking | Приготовление блюд | Приготування страв | кулинария, кулінарія
confectionery | Confectionery | Кондитерское дело | Кондитерська справа | выпечка, випічка, baking
menu-planning | Menu planning | Составление меню | Складання меню | технологические карты, технологічні карти
haccp | HACCP | ХАССП | НАССР | food safety
waiting-tables | Waiting tables | Обслуживание гостей | Обслуговування гостей | обслуживание столиков, table service
bartending | Bartending | Барное дело | Барна справа |
barista | Coffee making | Приготовление кофе | Приготування кави | бариста
iiko | iiko | | |
hotel | Hotel service | Гостиничное дело | Готельна справа | гостиничный сервис
reception | ~Reception | Работа на ресепшен | Робота на рецепції | front desk, ресепшн, reception desk
booking | Booking systems | Системы бронирования | Системи бронювання | бронирование, бронювання
tourism | Tourism | Туризм | Туризм | организация туров
guiding | Guided tours | Проведение экскурсий | Проведення екскурсій |
hot-kitchen | Hot kitchen | Горячий цех | Гарячий цех | повар горячего цеха, кухар гарячого цеху
cold-kitchen | Cold kitchen | Холодный цех | Холодний цех | салаты и закуски
sushi | Sushi | Приготовление суши | Приготування суші | сушист, суші-кухар
pizza | Pizza making | Приготовление пиццы | Приготування піци | пиццайоло, піцайоло, пицца
grill | Grill and barbecue | Гриль и мангал | Гриль і мангал | шашлык, мангальщик, стейки
european-cuisine | European cuisine | Европейская кухня | Європейська кухня | итальянская кухня, італійська кухня, французская кухня
ukrainian-cuisine | Ukrainian cuisine | Украинская кухня | Українська кухня |
asian-cuisine | Asian cuisine | Азиатская кухня | Азійська кухня | японская кухня, японська кухня, паназиатская кухня
georgian-cuisine | Caucasian cuisine | Грузинская кухня | Грузинська кухня | кавказская кухня, хинкали и хачапури
oriental-cuisine | Oriental cuisine | Восточная кухня | Східна кухня | узбекская кухня
vegetarian-cooking | Vegetarian cooking | Вегетарианская кухня | Вегетаріанська кухня |
dietary-cooking | Dietary catering | Диетическое питание | Дієтичне харчування | детское питание, дитяче харчування
fast-food | Fast food | Фастфуд | Фастфуд | приготовление бургеров, шаурма
cakes | Cakes and desserts | Торты и десерты | Торти та десерти | изготовление тортов, виготовлення тортів, десерты
chocolate | Chocolate work | Шоколадное дело | Шоколадна справа | шоколатье
pastry-dough | Dough products | Изделия из теста | Вироби з тіста | работа с тестом, робота з тістом
food-costing | Food costing | Калькуляция блюд | Калькуляція страв | фудкост, food cost, калькуляционные карты, калькуляційні картки
recipe-cards | Recipe cards | Технологические карты блюд | Технологічні карти страв | ^ТТК, техкарты
kitchen-management | Kitchen management | Управление кухней | Управління кухнею | руководство кухней, су-шеф, су-шеф кухни
catering | Catering | Кейтеринг | Кейтеринг | выездное обслуживание, виїзне обслуговування, банкеты, обслуживание банкетов
kitchen-help | Kitchen help | Помощь на кухне | Допомога на кухні | мойка посуды, миття посуду, заготовки
sanitary-rules | Sanitary rules | Санитарные нормы | Санітарні норми | СанПиН, санитарная книжка, санітарна книжка, медкнижка
table-setting | Table setting | Сервировка стола | Сервірування столу | сервировка, сервірування
sommelier | Wine service | Сомелье | Сомельє | знание вин, знання вин, винная карта
cocktails | Cocktails | Приготовление коктейлей | Приготування коктейлів | коктейли, миксология, міксологія
latte-art | Latte art | Латте-арт | Лате-арт |
coffee-equipment | Espresso machines | Работа с кофемашиной | Робота з кавомашиною | кофемашина, кавомашина, альтернативные способы заваривания
tea-ceremony | Tea ceremony | Чайная церемония | Чайна церемонія |
hookah | Hookah | Приготовление кальянов | Приготування кальянів | кальянщик, кальянник
restaurant-management | Restaurant management | Управление рестораном | Управління рестораном | управление кафе, управління кафе, администратор ресторана, ресторанный бизнес, ресторанний бізнес
hostess | Hostess work | Работа хостес | Робота хостес | хостес, встреча гостей ресторана
r-keeper | R-Keeper | | | RKeeper
poster-pos | Poster POS | | | Syrve
hotel-management | Hotel management | Управление гостиницей | Управління готелем | управление отелем
hotel-pms | Hotel management systems | Гостиничные системы | Готельні системи | Fidelio, Opera PMS, Bnovo, TravelLine, Servio
check-in | Guest check-in | Заселение гостей | Поселення гостей | размещение гостей, розміщення гостей
room-cleaning | Room cleaning | Уборка номеров | Прибирання номерів | горничная, покоївка
laundry | Laundry | Прачечная | Пральня | глажка белья, прасування білизни, стирка и глажка
concierge | Concierge service | Консьерж-сервис | Консьєрж-сервіс | консьерж, консьєрж
booking-com | Booking platforms | Площадки бронирования | Майданчики бронювання | Booking.com, Airbnb, Островок
gds | Airline reservation systems | Системы бронирования авиабилетов | Системи бронювання авіаквитків | ^Amadeus, ^Sabre, ^Galileo, GDS
tour-packages | Tour selection | Подбор туров | Підбір турів | продажа туров, турпакеты, формирование туров
tour-operating | Tour operating | Туроператорская деятельность | Туроператорська діяльність |
excursion-programmes | Excursion programmes | Экскурсионные программы | Екскурсійні програми | экскурсовод, екскурсовод, разработка экскурсий
outdoor-guiding | Mountain guiding | Проведение походов | Проведення походів | инструктор по туризму, горный гид, гірський гід
animation-hotel | Hotel entertainment | Анимация в отеле | Анімація в готелі | аниматор, аніматор
event-catering | Event halls | Организация банкетов | Організація бенкетів | свадьбы, організація весіль, организация свадеб, организация праздников, організація свят
casino | Casino work | Игорный бизнес | Гральний бізнес | казино, крупье, круп'є
`;
