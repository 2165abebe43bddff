/** Hair, nails, skin and pets' looks. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const beauty = `
cosmetology | Cosmetology | Косметология | Косметологія |
hairdressing | Hairdressing | Парикмахерское дело | Перукарська справа | стрижка
manicure | Manicure | Маникюр | Манікюр |
makeup | Make-up | Макияж | Макіяж | визаж, візаж
womens-haircut | Women's haircuts | Женские стрижки | Жіночі стрижки |
mens-haircut | Men's haircuts | Мужские стрижки | Чоловічі стрижки | барбер, барберинг, barbering
hair-colouring | Hair colouring | Окрашивание волос | Фарбування волосся | колорирование, мелирование, балаяж, шатуш, airtouch
hair-styling | Hair styling | Укладка волос | Укладання волосся | вечерние причёски, свадебные причёски, весільні зачіски, причёски
hair-extensions | Hair extensions | Наращивание волос | Нарощування волосся |
hair-treatment | Keratin and hair care | Кератиновое выпрямление | Кератинове випрямлення | ботокс для волос, уход за волосами, догляд за волоссям, трихология
hardware-manicure | Hardware manicure | Аппаратный маникюр | Апаратний манікюр | комбинированный маникюр, комбінований манікюр
gel-polish | Gel polish | Покрытие гель-лаком | Покриття гель-лаком | гель-лак, шеллак
nail-extensions | Nail extensions | Наращивание ногтей | Нарощування нігтів |
nail-art | Nail art | Дизайн ногтей | Дизайн нігтів |
pedicure | Pedicure | Педикюр | Педикюр | подология
eyebrow-styling | Eyebrow styling | Коррекция бровей | Корекція брів | окрашивание бровей, ламинирование бровей, ламінування брів, бровист, архитектура бровей
eyelash-extensions | Eyelash extensions | Наращивание ресниц | Нарощування вій | ламинирование ресниц, ламінування вій, лешмейкер
permanent-makeup | Permanent make-up | Перманентный макияж | Перманентний макіяж | татуаж
tattooing | Tattooing | Татуировка | Татуювання | тату-мастер, тату-майстер
waxing | Hair removal | Депиляция | Депіляція | шугаринг, шугарінг, восковая депиляция, эпиляция, епіляція, лазерная эпиляция, лазерна епіляція
facial-treatments | Facial treatments | Уход за лицом | Догляд за обличчям | чистка лица, чистка обличчя, пилинги, пілінги, уходовые процедуры
hardware-cosmetology | Device-based cosmetology | Аппаратная косметология | Апаратна косметологія | RF-лифтинг, ультразвуковая чистка
injection-cosmetology | Injectable cosmetology | Инъекционная косметология | Ін'єкційна косметологія | ботокс, биоревитализация, біоревіталізація, мезотерапия, контурная пластика
spa | SPA treatments | СПА-процедуры | СПА-процедури | спа, ^SPA
anti-cellulite-massage | Anti-cellulite massage | Антицеллюлитный массаж | Антицелюлітний масаж | LPG-массаж
stage-makeup | Stage make-up | Грим | Грим | спецэффекты гримма
image-consulting | Image consulting | Имидж-консалтинг | Імідж-консалтинг | стилист-имиджмейкер, шопинг-сопровождение
pet-grooming | Pet grooming | Груминг | Грумінг | стрижка собак, стрижка котов
dog-training | Dog training | Дрессировка собак | Дресирування собак | кинология, кінологія
`;
