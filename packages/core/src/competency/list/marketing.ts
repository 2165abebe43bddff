/** Marketing and communication. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const marketing = `
marketing | Marketing | Маркетинг | Маркетинг |
digital-marketing | Digital marketing | Интернет-маркетинг | Інтернет-маркетинг | digital-маркетинг, онлайн-маркетинг, internet marketing, диджитал-маркетинг
smm | SMM | | | social media marketing, SMM менеджмент, ведение соцсетей, ведення соцмереж
social-media | Social media | Социальные сети | Соціальні мережі | соцсети, соцмережі
facebook | Facebook | | |
instagram | Instagram | | | инстаграм, інстаграм
twitter | ^Twitter | | |
youtube | YouTube | | |
tiktok | TikTok | | | Tik Tok
meta-business-suite | Meta Business Suite | | |
targeting | Targeted advertising | Таргетированная реклама | Таргетована реклама | таргетинг, таргет, ~targeting
ppc | Contextual advertising | Контекстная реклама | Контекстна реклама | PPC
seo | SEO | | | search engine optimization, поисковая оптимизация, SEO-оптимизация
content-marketing | Content marketing | Контент-маркетинг | Контент-маркетинг |
content-plan | Content planning | Контент-план | Контент-план | content plan, контент-менеджмент
copywriting | Copywriting | Копирайтинг | Копірайтинг | копирайт, рерайтинг, написание текстов
email-marketing | E-mail marketing | E-mail-маркетинг | E-mail-маркетинг | email маркетинг, рассылки
influence-marketing | Influencer marketing | Инфлюенс-маркетинг | Інфлюенс-маркетинг | influence marketing, работа с блогерами, робота з блогерами
web-analytics | Web analytics | Веб-аналитика | Вебаналітика | веб-аналітика
google-analytics | Google Analytics | | | GA4
yandex-metrica | Yandex Metrica | Яндекс.Метрика | Яндекс.Метрика | Яндекс Метрика, Yandex.Metrica
branding | Branding | Брендинг | Брендинг |
pr | Public relations | Связи с общественностью | Зв'язки з громадськістю | PR, =ПР, PR-менеджмент
media-relations | Media relations | Работа со СМИ | Медіарилейшнз | взаимодействие со СМИ, робота зі ЗМІ
crisis-communications | Crisis communications | Кризисные коммуникации | Кризові комунікації | антикризисный PR
strategic-communications | Strategic communications | Стратегические коммуникации | Стратегічні комунікації |
internal-communications | Internal communications | Внутренние коммуникации | Внутрішні комунікації |
event-management | Event management | Организация мероприятий | Організація заходів | event planning, ивент-менеджмент, проведение мероприятий
market-research | Market research | Исследование рынка | Дослідження ринку | маркетинговые исследования, маркетингові дослідження, анализ рынка, аналіз ринку
marketing-strategy | Marketing strategy | Маркетинговая стратегия | Маркетингова стратегія |
trade-marketing | Trade marketing | Трейд-маркетинг | Трейд-маркетинг |
crm-marketing | CRM marketing | CRM-маркетинг | CRM-маркетинг |
advertising | Advertising | Реклама | Реклама | рекламные кампании, рекламні кампанії
lead-generation | Lead generation | Лидогенерация | Лідогенерація | генерация лидов
aso | App store optimisation | | | =ASO
presentation-design | Presentation design | Дизайн презентаций | Дизайн презентацій | создание презентаций, створення презентацій
google-ads | Google Ads | | | Google AdWords, гугл реклама
yandex-direct | Yandex Direct | Яндекс.Директ | Яндекс.Директ | Яндекс Директ, Yandex.Direct
facebook-ads | Facebook Ads | | | Meta Ads, Facebook Ads Manager, Facebook Business Manager, Ads Manager
vk-ads | VK Ads | VK Реклама | VK Реклама | myTarget, ВКонтакте реклама
tiktok-ads | TikTok Ads | | |
linkedin-ads | LinkedIn Ads | | | LinkedIn marketing
google-tag-manager | Google Tag Manager | | | GTM
google-search-console | Google Search Console | | | Яндекс.Вебмастер, Яндекс Вебмастер
ahrefs | Ahrefs | | | Serpstat, Semrush
keyword-research | Keyword research | Сбор семантики | Збір семантики | семантическое ядро, семантичне ядро, Key Collector
link-building | Link building | Линкбилдинг | Лінкбілдинг | закупка ссылок
technical-seo | Technical SEO | Технический SEO-аудит | Технічний SEO-аудит | SEO-аудит, Screaming Frog
local-seo | Local SEO | Локальное SEO | Локальне SEO | Google Business Profile, Google My Business
mailchimp | Mailchimp | | |
sendpulse | SendPulse | | | UniSender, GetResponse, eSputnik
marketing-automation | Marketing automation | Автоматизация маркетинга | Автоматизація маркетингу | автоворонки, Marketo, Pardot
sales-funnels | Sales funnels | Воронки продаж | Воронки продажів |
landing-pages | Landing pages | Создание лендингов | Створення лендингів | лендинги, лендінги, посадочные страницы, landing page
conversion-optimisation | Conversion rate optimisation | Оптимизация конверсии | Оптимізація конверсії | CRO, conversion rate optimization
media-buying | Media buying | Медиабаинг | Медіабаїнг | арбитраж трафика, арбітраж трафіку
media-planning | Media planning | Медиапланирование | Медіапланування | медиапланы, медіаплани
programmatic | Programmatic advertising | Программатик-реклама | Програматик-реклама | ~programmatic, DV360
display-advertising | Display advertising | Медийная реклама | Медійна реклама |
outdoor-advertising | Outdoor advertising | Наружная реклама | Зовнішня реклама |
performance-marketing | Performance marketing | Перформанс-маркетинг | Перформанс-маркетинг | performance маркетинг
affiliate-marketing | Affiliate marketing | Партнёрский маркетинг | Партнерський маркетинг | CPA-сети, affiliate programs, партнёрские программы, партнерські програми
guerrilla-marketing | Guerrilla marketing | Партизанский маркетинг | Партизанський маркетинг |
product-marketing | Product marketing | Продуктовый маркетинг | Продуктовий маркетинг |
b2b-marketing | B2B marketing | B2B-маркетинг | B2B-маркетинг |
btl | =BTL | | | промоакции, BTL-акции
atl | =ATL | | |
loyalty-programmes | Loyalty programmes | Программы лояльности | Програми лояльності | loyalty programs
brand-strategy | Brand strategy | Бренд-стратегия | Бренд-стратегія | позиционирование бренда, позиціонування бренду, платформа бренда
brand-management | Brand management | Бренд-менеджмент | Бренд-менеджмент | управление брендом, управління брендом
rebranding | Rebranding | Ребрендинг | Ребрендинг |
naming | =Naming | Нейминг | Неймінг |
competitor-analysis | Competitor analysis | Анализ конкурентов | Аналіз конкурентів | конкурентный анализ, конкурентний аналіз
consumer-insights | Consumer insights | Исследование потребителей | Дослідження споживачів | анализ целевой аудитории, аналіз цільової аудиторії, ~целевая аудитория, ~цільова аудиторія
surveys | ~Surveys | Проведение опросов | Проведення опитувань | анкетирование, анкетування, Google Forms, Google Формы
focus-groups | Focus groups | Фокус-группы | Фокус-групи |
marketing-analytics | Marketing analytics | Маркетинговая аналитика | Маркетингова аналітика | ~сквозная аналитика, наскрізна аналітика, Roistat, CoMagic, Calltouch
marketing-budget | Marketing budgeting | Маркетинговый бюджет | Маркетинговий бюджет | рекламный бюджет, медиабюджет
marketing-planning | Marketing planning | Планирование маркетинга | Планування маркетингу | маркетинговый план
creative-direction | Creative direction | Креативное руководство | Креативне керівництво | арт-дирекшн, art direction, арт-дирекция
creative-concepts | Creative concepts | Креативные концепции | Креативні концепції | разработка креативов, рекламные креативы
viral-marketing | Viral marketing | Вирусный маркетинг | Вірусний маркетинг | UGC
social-media-strategy | Social media strategy | SMM-стратегия | SMM-стратегія |
instagram-promotion | Instagram promotion | Продвижение в Instagram | Просування в Instagram | продвижение в соцсетях, просування в соцмережах
pinterest | Pinterest | | |
viber-mailing | Messenger marketing | Рассылки в мессенджерах | Розсилки в месенджерах | чат-боты для продаж
push-notifications | Push notifications | Push-уведомления | Push-сповіщення | OneSignal
reputation-management | Online reputation management | Управление репутацией | Управління репутацією | ORM-маркетинг, SERM, работа с отзывами, робота з відгуками
press-releases | Press releases | Пресс-релизы | Пресрелізи | написание пресс-релизов
press-conferences | Press conferences | Пресс-конференции | Пресконференції | пресс-мероприятия
government-relations | Government relations | Взаимодействие с органами власти | Взаємодія з органами влади | ^GR, взаимодействие с госорганами, взаємодія з держорганами
corporate-events | Corporate events | Корпоративные мероприятия | Корпоративні заходи | корпоративы, тимбилдинг, тімбілдинг, team building
trade-fairs | Trade fairs | Участие в выставках | Участь у виставках | выставочная деятельность, ~exhibitions
sponsorship | Sponsorship | Работа со спонсорами | Робота зі спонсорами | спонсорство
pos-materials | POS materials | POS-материалы | POS-матеріали | POSM
sales-promotion | Sales promotion | Стимулирование сбыта | Стимулювання збуту | акции и скидки
app-marketing | Mobile app marketing | Продвижение мобильных приложений | Просування мобільних застосунків | AppsFlyer, user acquisition
growth-hacking | Growth hacking | Гроусхакинг | Гроусхакінг | growth marketing
webinars | Webinars | Вебинары | Вебінари | проведение вебинаров, проведення вебінарів
infobusiness | Online course launches | Запуски онлайн-курсов | Запуски онлайн-курсів | GetCourse
storymaps | Infographics | Инфографика | Інфографіка |
`;
