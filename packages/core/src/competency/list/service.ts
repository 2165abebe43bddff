/** Cleaning, repairs and other services. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const service = `
housekeeping | Housekeeping | Уборка помещений | Прибирання приміщень | ~cleaning, клининг, клінінг
floristics | Floristry | Флористика | Флористика |
equipment-repair | Appliance repair | Ремонт бытовой техники | Ремонт побутової техніки |
phone-repair | Phone repair | Ремонт телефонов | Ремонт телефонів |
general-cleaning | General cleaning | Генеральная уборка | Генеральне прибирання | уборка после ремонта, прибирання після ремонту
office-cleaning | Office cleaning | Уборка офисов | Прибирання офісів |
window-cleaning | Window cleaning | Мытьё окон | Миття вікон |
dry-cleaning | Dry cleaning | Химчистка | Хімчистка | химчистка мебели, хімчистка меблів
yard-keeping | Yard keeping | Уборка территории | Прибирання території | дворник, двірник
household-management | Household management | Ведение домашнего хозяйства | Ведення домашнього господарства | домработница, хатня робітниця, помощь по дому
washing-machine-repair | Washing machine repair | Ремонт стиральных машин | Ремонт пральних машин |
tv-repair | TV and audio repair | Ремонт телевизоров | Ремонт телевізорів | ремонт аудиотехники
tool-repair | Tool repair | Ремонт электроинструмента | Ремонт електроінструменту |
watch-repair | Watch repair | Ремонт часов | Ремонт годинників | часовой мастер
key-cutting | Key cutting | Изготовление ключей | Виготовлення ключів | дубликаты ключей
bike-repair | Bicycle repair | Ремонт велосипедов | Ремонт велосипедів | веломеханик
bouquets | Bouquets | Составление букетов | Складання букетів | букеты, флорист, флорист-декоратор
event-decoration | Event decoration | Оформление мероприятий | Оформлення заходів | ~декор, свадебный декор, весільний декор, аэродизайн, аеродизайн
gift-wrapping | Gift wrapping | Упаковка подарков | Пакування подарунків |
photo-printing | Photo services | Фотоуслуги | Фотопослуги | печать фотографий, друк фотографій
moving-services | Moving services | Квартирные переезды | Квартирні переїзди |
parcel-delivery | Food delivery | Доставка еды | Доставка їжі | Glovo, Яндекс.Еда, Bolt Food, пеший курьер, велокурьер, велокур'єр
leaflet-distribution | Promoter's work | Промоутерская работа | Промоутерська робота | промоутер, раздача листовок, роздавання листівок
mystery-shopping | Mystery shopping | Тайный покупатель | Таємний покупець |
ticket-sales | Ticket sales | Продажа билетов | Продаж квитків | кассир билетной кассы
cloakroom | Cloakroom work | Работа в гардеробе | Робота в гардеробі | гардеробщик
pet-sitting | Pet sitting | Передержка животных | Перетримка тварин | выгул собак, вигул собак
zoo-work | Zoo work | Работа в зоопарке | Робота в зоопарку |
`;
