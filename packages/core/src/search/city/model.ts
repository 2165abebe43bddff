/** Cities that are written in several ways, by the name they are counted under. Each has its English name first. */
const rows = `
Kyiv,Kiev,Киев,Київ|Kharkiv,Kharkov,Харьков,Харків|Odesa,Odessa,Одесса,Одеса|Dnipro,Днепр,Дніпро,Днепропетровск,Дніпропетровськ
Lviv,Lvov,Львов,Львів|Zaporizhzhia,Запорожье,Запоріжжя|Kryvyi Rih,Кривой Рог,Кривий Ріг|Mykolaiv,Николаев,Миколаїв|Vinnytsia,Винница,Вінниця
Poltava,Полтава|Chernihiv,Чернигов,Чернігів|Cherkasy,Черкассы,Черкаси|Kherson,Херсон|Khmelnytskyi,Хмельницкий,Хмельницький
Chernivtsi,Черновцы,Чернівці|Zhytomyr,Житомир|Sumy,Сумы,Суми|Rivne,Ровно,Рівне|Ivano-Frankivsk,Ивано-Франковск,Івано-Франківськ
Ternopil,Тернополь,Тернопіль|Lutsk,Луцк,Луцьк|Uzhhorod,Ужгород|Kropyvnytskyi,Кропивницкий,Кропивницький|Mariupol,Мариуполь,Маріуполь
Donetsk,Донецк,Донецьк|Luhansk,Луганск,Луганськ|Bila Tserkva,Белая Церковь,Біла Церква|Kremenchuk,Кременчуг,Кременчук|Brovary,Бровары,Бровари
Moscow,Москва,Moskva|Saint Petersburg,St. Petersburg,St Petersburg,Санкт-Петербург,СПб,Питер|Novosibirsk,Новосибирск,Новосибірськ
Yekaterinburg,Ekaterinburg,Екатеринбург,Єкатеринбург|Kazan,Казань|Nizhny Novgorod,Нижний Новгород,Нижній Новгород|Samara,Самара|Krasnodar,Краснодар
Rostov-on-Don,Ростов-на-Дону|Perm,Пермь,Перм|Voronezh,Воронеж|Omsk,Омск,Омськ|Ufa,Уфа|Krasnoyarsk,Красноярск,Красноярськ|Tomsk,Томск,Томськ|Tyumen,Тюмень
Minsk,Минск,Мінськ|Homel,Gomel,Гомель|Hrodna,Grodno,Гродно|Brest,Брест|Vitebsk,Витебск,Вітебськ|Mogilev,Mahilyow,Могилев,Могильов
Almaty,Алматы,Алмати,Alma-Ata,Алма-Ата|Astana,Астана,Нур-Султан,Nur-Sultan|Shymkent,Шымкент,Шимкент|Karaganda,Караганда
Tashkent,Ташкент|Samarkand,Самарканд|Bishkek,Бишкек,Бішкек|Tbilisi,Тбилиси,Тбілісі|Batumi,Батуми,Батумі|Yerevan,Ереван,Єреван|Baku,Баку
Chisinau,Кишинев,Кишинів|Riga,Рига,Рига|Vilnius,Вильнюс,Вільнюс|Tallinn,Таллин,Таллінн,Таллинн|Kaunas,Каунас
Warsaw,Warszawa,Варшава|Krakow,Kraków,Cracow,Краков,Краків|Wroclaw,Wrocław,Вроцлав|Gdansk,Gdańsk,Гданьск,Гданськ|Poznan,Poznań,Познань|Lodz,Łódź,Лодзь
Prague,Praha,Прага|Brno,Брно|Berlin,Берлин,Берлін|Munich,München,Мюнхен|Hamburg,Гамбург|Frankfurt,Франкфурт|Vienna,Wien,Вена,Відень
Lisbon,Lisboa,Лиссабон,Лісабон|Porto,Порту|Madrid,Мадрид|Barcelona,Барселона|Valencia,Валенсия,Валенсія|Paris,Париж|London,Лондон
Amsterdam,Амстердам|Rome,Roma,Рим|Milan,Milano,Милан,Мілан|Budapest,Будапешт|Bucharest,Бухарест|Sofia,София,Софія|Belgrade,Белград,Белград
Stockholm,Стокгольм|Helsinki,Хельсинки,Гельсінкі|Istanbul,Стамбул|Tel Aviv,Tel-Aviv,Тель-Авив,Тель-Авів|Dubai,Дубай|Limassol,Лимассол,Лимасол,Лімасол
New York,NYC,Нью-Йорк|San Francisco,Сан-Франциско|Los Angeles,Лос-Анджелес|Toronto,Торонто`;

/** What all ways of writing a name have in common. */
export const plainName = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/^(?:г|м|город|місто)\.?\s+(?=\S)/u, "")
    .replace(/[\s-]+/g, " ")
    .trim();

/** The first name of each line, by all names of the line. */
export const namesIn = (list: string) =>
  new Map(
    list
      .trim()
      .split(/[\n|]/)
      .flatMap((row) => {
        const [name = "", ...others] = row.split(",");
        return [name, ...others].map((one) => [plainName(one), name] as const);
      }),
  );

let known: Map<string, string> | undefined;
/** The cities that Kolo knows, by each of their names. */
export const cityNames = () => {
  known ??= namesIn(rows);
  return known;
};

/** The name a city is counted under: one for "Київ", "Киев" and "Kyiv". A city Kolo does not know keeps its own. */
export const cityOf = (written: string): string =>
  cityNames().get(plainName(written)) ?? written.normalize("NFC").replace(/\s+/g, " ").trim();
