/** Film, sound, press, publishing, stage and museum. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const media = `
video-editing | Video editing | Видеомонтаж | Відеомонтаж | монтаж видео, монтаж відео
color-grading | Colour grading | Цветокоррекция | Кольорокорекція | color correction, color grading
videography | Videography | Видеосъёмка | Відеозйомка | filming
photography | Photography | Фотография | Фотографія | фотосъёмка, фотозйомка
sound-design | Sound design | Звукорежиссура | Звукорежисура | саунд-дизайн
journalism | Journalism | Журналистика | Журналістика |
fact-checking | Fact-checking | Фактчекинг | Фактчекінг |
interviewing | Interviewing | ~Интервью | ~Інтерв'ю | ~interviews
editing | Text editing | Редактирование текстов | Редагування текстів | вычитка, вичитка
storytelling | Storytelling | Сторителлинг | Сторітелінг |
news-writing | News writing | Написание новостей | Написання новин | новостная журналистика, новинна журналістика
article-writing | Article writing | Написание статей | Написання статей | подготовка материалов, лонгриды, лонгріди
investigative-journalism | Investigative journalism | Журналистские расследования | Журналістські розслідування |
reporting | Field reporting | Репортажи | Репортажі | репортёрская работа, репортерська робота
radio | Radio broadcasting | Радиовещание | Радіомовлення | ~радио, ведение эфира
television | Television production | Телепроизводство | Телевиробництво | телевидение, телебачення, подготовка телепрограмм
tv-presenting | On-air presenting | Ведение программ | Ведення програм | телеведущий, телеведуча, тележурналистика
podcasting | Podcast production | Подкастинг | Подкастинг | подкасты, podcasts
scriptwriting | Scriptwriting | Написание сценариев | Написання сценаріїв | сценарное мастерство, screenwriting, сценарии для видео, сценарії для відео
directing | ~Directing | Режиссура | Режисура | film directing
producing | ~Producing | Продюсирование | Продюсування | продюсирование проектов, film production
camera-operation | Camera operation | Операторская работа | Операторська робота | операторское мастерство, camera work
drone-piloting | Drone piloting | Управление дронами | Керування дронами | аэросъёмка, аерозйомка, квадрокоптер, ^БПЛА, беспилотники, безпілотники
lighting-design | ~Lighting | Постановка света | Постановка світла | световое оборудование, studio lighting
food-photography | Product photography | Предметная съёмка | Предметна зйомка | предметная фотография, фуд-фотография
portrait-photography | Portrait photography | Портретная съёмка | Портретна зйомка | фотопортрет
event-photography | Event photography | Репортажная съёмка | Репортажна зйомка | свадебная съёмка, весільна зйомка
short-video | Short-form video | Короткие видео | Короткі відео | ^Reels, ^Shorts, сторис, сторіс, съёмка Reels, зйомка Reels
live-streaming | Live streaming | Прямые трансляции | Прямі трансляції | стриминг, OBS Studio, стримінг
sound-recording | Sound recording | Звукозапись | Звукозапис | запись звука, audio recording
audio-mixing | Audio mixing and mastering | Сведение и мастеринг | Зведення та мастеринг | сведение звука
ableton | Ableton Live | | | ^Ableton
fl-studio | FL Studio | | |
logic-pro | Logic Pro | | | Cubase
pro-tools | Pro Tools | | |
sony-vegas | Sony Vegas | | | Vegas Pro
avid | Avid Media Composer | | | =Avid
subtitling | Subtitling | Создание субтитров | Створення субтитрів | субтитры, subtitles
voice-acting | Voice acting | Озвучивание | Озвучування | дубляж, закадровое озвучивание, voice-over, диктор
music-composition | Music composition | Написание музыки | Написання музики | аранжировка, аранжування
vocals | Singing | Вокал | Вокал | академический вокал, эстрадный вокал
piano | Piano | Фортепиано | Фортепіано |
guitar | Guitar | Игра на гитаре | Гра на гітарі |
solfeggio | Music theory | Теория музыки | Теорія музики | сольфеджио, сольфеджіо
choreography | Choreography | Хореография | Хореографія | постановка танцев
acting | ~Acting | Актёрское мастерство | Акторська майстерність |
theatre | Theatre production | Театральное дело | Театральна справа | сценография
hosting-events | Hosting events | Ведение мероприятий | Ведення заходів | тамада, ведущий мероприятий, ведучий заходів
museum-work | Museum work | Музейное дело | Музейна справа | экспозиционная работа
curation | Exhibition curating | Кураторство выставок | Кураторство виставок | организация выставок, організація виставок
art-history | Art history | Искусствоведение | Мистецтвознавство | история искусств, історія мистецтв
library-work | Library work | Библиотечное дело | Бібліотечна справа | библиотековедение, каталогизация
publishing | ~Publishing | Издательское дело | Видавнича справа |
literary-editing | Literary editing | Литературное редактирование | Літературне редагування | literary editor
proofreading | Proofreading | Корректура | Коректура | вычитка текстов, вичитка текстів, proof-reading
creative-writing | Creative writing | Литературное творчество | Літературна творчість |
speechwriting | Speechwriting | Спичрайтинг | Спічрайтинг | написание речей
newsletters | Newsletter writing | Ведение рассылок | Ведення розсилок | newsletters
blogging | Blogging | Ведение блога | Ведення блогу | блогинг
telegram-channels | Running Telegram channels | Ведение Telegram-каналов | Ведення Telegram-каналів | телеграм-канал
community-management | Community management | Управление сообществом | Управління спільнотою | комьюнити-менеджмент, комʼюніті-менеджмент, модерация сообществ
content-moderation | Content moderation | Модерация контента | Модерація контенту | модерация
media-monitoring | Media monitoring | Мониторинг СМИ | Моніторинг ЗМІ | мониторинг медиа
media-literacy | Media literacy | Медиаграмотность | Медіаграмотність |
fundraising | Fundraising | Фандрайзинг | Фандрейзинг | сбор средств, збір коштів
grant-writing | Grant writing | Написание грантовых заявок | Написання грантових заявок | ~гранты, грантрайтинг, грантовые заявки
volunteering | Volunteer coordination | Координация волонтёров | Координація волонтерів | волонтёрство
`;
