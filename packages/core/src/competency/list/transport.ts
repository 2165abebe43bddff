/** Driving, vehicles, railway, air and sea. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const transport = `
car-repair | Car repair | Ремонт автомобилей | Ремонт автомобілів | автослесарь
fleet-management | Fleet management | Управление автопарком | Управління автопарком |
driving-b | Driving licence B | Водительские права категории B | Водійські права категорії B | права категории B, категория B, driver's license, driving licence, водительское удостоверение, водійське посвідчення
driving-c | Driving licence C | Водительские права категории C | Водійські права категорії C | категория C
truck-driving | Truck driving | Вождение грузовика | Водіння вантажівки | грузовой автомобиль
driving-a | Driving licence A | Водительские права категории A | Водійські права категорії A | категория A, мотоцикл
driving-d | Driving licence D | Водительские права категории D | Водійські права категорії D | категория D
driving-e | Driving licence CE | Водительские права категории CE | Водійські права категорії CE | категория CE, категория E, C+E
tractor-licence | Tractor licence | Удостоверение тракториста | Посвідчення тракториста | тракторист, тракторист-машинист
taxi-driving | Taxi driving | Работа в такси | Робота в таксі | таксист, ^Uklon, Яндекс.Такси
bus-driving | Bus driving | Вождение автобуса | Водіння автобуса | водитель автобуса, водій автобуса, перевозка пассажиров, перевезення пасажирів
tram-driving | Tram and trolleybus driving | Вождение трамвая и троллейбуса | Водіння трамвая і тролейбуса | водитель трамвая, водій тролейбуса
personal-driver | Chauffeuring | Работа личным водителем | Робота особистим водієм | персональный водитель, персональний водій
long-distance-driving | Long-distance driving | Междугородние перевозки | Міжміські перевезення | дальнобойщик, далекобійник, международные рейсы, міжнародні рейси
tachograph | Tachograph | Тахограф | Тахограф | режим труда и отдыха водителей
van-driving | Van driving | Управление микроавтобусом | Керування мікроавтобусом | ^Газель, ^Sprinter
manipulators | Lorry-mounted crane | Кран-манипулятор | Кран-маніпулятор | ^КМУ
tow-truck | Tow truck | Эвакуатор | Евакуатор |
dump-truck | Dump truck | Самосвал | Самоскид | КамАЗ, ^МАЗ
special-vehicles | Special vehicles | Спецтехника | Спецтехніка | управление спецтехникой, керування спецтехнікою, фронтальный погрузчик, фронтальний навантажувач
traffic-rules | Traffic rules | ^ПДД | ^ПДР | правила дорожного движения, правила дорожнього руху
road-safety | Road transport safety | Безопасность дорожного движения | Безпека дорожнього руху | ^БДД, выпуск на линию
accident-free | Accident-free driving | Безаварийное вождение | Безаварійне водіння | стаж безаварийного вождения
city-knowledge | Knowledge of city roads | Знание города | Знання міста | хорошее знание города, знание дорог
navigation-apps | Navigation apps | Работа с навигатором | Робота з навігатором | Яндекс.Навигатор, Google Maps, ^Waze
car-diagnostics | Car diagnostics | Диагностика автомобилей | Діагностика автомобілів | компьютерная диагностика авто, комп'ютерна діагностика авто, автодиагност
engine-repair | Engine repair | Ремонт двигателей | Ремонт двигунів | капитальный ремонт двигателя, моторист
chassis-repair | Suspension repair | Ремонт ходовой части | Ремонт ходової частини | ремонт подвески, ремонт ходовой, ремонт ходової, развал-схождение, розвал-сходження
gearbox-repair | Gearbox repair | Ремонт КПП | Ремонт КПП | ремонт АКПП
auto-electrics | Car electrics | Автоэлектрика | Автоелектрика |
tyre-fitting | Tyre fitting | Шиномонтаж | Шиномонтаж |
car-body-repair | Car body repair | Кузовной ремонт | Кузовний ремонт | рихтовка, рихтування, жестяные работы
car-painting | Car painting | Покраска автомобилей | Фарбування автомобілів | автомаляр, подготовка к покраске, колорист
car-detailing | Car detailing | Детейлинг | Детейлінг | полировка кузова, полірування кузова, химчистка салона, автомойка, автомийка
lpg-installation | LPG installation | Установка ГБО | Встановлення ГБО | ^ГБО
diesel-repair | Diesel systems | Ремонт дизельной аппаратуры | Ремонт дизельної апаратури | ремонт форсунок, ^ТНВД
truck-repair | Truck repair | Ремонт грузовых автомобилей | Ремонт вантажних автомобілів | ремонт грузовиков
car-service-reception | Car service reception | Приёмка автомобилей в сервис | Приймання автомобілів у сервіс | мастер-приёмщик, майстер-приймальник
auto-parts | Car parts | Подбор автозапчастей | Підбір автозапчастин | автозапчасти, автозапчастини, TecDoc
fuel-accounting | Fuel records | Учёт ГСМ | Облік ПММ | ^ГСМ, ^ПММ
train-driving | Train driving | Управление локомотивом | Керування локомотивом | машинист электропоезда, машинист локомотива
train-conductor | Train conductor | Работа проводником | Робота провідником | проводник пассажирского вагона
railway-track | Railway track maintenance | Путевое хозяйство | Колійне господарство | монтёр пути, монтер колії
railway-signalling | Railway signalling | ^СЦБ | ^СЦБ | сигнализация и связь на железной дороге
station-duty | Station duty | Дежурный по станции | Черговий по станції | организация движения поездов
piloting | Piloting aircraft | Пилотирование | Пілотування | лётная эксплуатация
aircraft-maintenance | Aircraft maintenance | Обслуживание воздушных судов | Обслуговування повітряних суден | авиатехник, EASA Part-66
air-traffic-control | Air traffic control | Управление воздушным движением | Керування повітряним рухом | авиадиспетчер
cabin-crew | Cabin crew | Работа бортпроводником | Робота бортпровідником | бортпроводник, бортпровідник, стюардесса
ground-handling | Ground handling | Наземное обслуживание | Наземне обслуговування | регистрация пассажиров, реєстрація пасажирів
navigation-sea | Ship navigation | Судовождение | Судноводіння | морская навигация
ship-engineering | Marine engineering | Судовая механика | Суднова механіка |
seamanship | Seamanship | Матросское дело | Матроська справа | матрос, боцман
ship-electrics | Ship electrics | Судовая электромеханика | Суднова електромеханіка | ^ETO
maritime-safety | Maritime safety | Безопасность мореплавания | Безпека мореплавства | ^STCW, ^ПДНВ, GMDSS
`;
