/** Marketing and communication. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const marketing = `
marketing | Marketing | Маркетинг | Маркетинг |
digital-marketing | Digital marketing | Интернет-маркетинг | Інтернет-маркетинг | digital маркетинг, онлайн-маркетинг, internet marketing
smm | SMM | | | social media marketing, SMM менеджмент, ведение соцсетей, ведення соцмереж
social-media | Social media | Социальные сети | Соціальні мережі | соцсети, соцмережі
facebook | Facebook | | |
instagram | Instagram | | | инстаграм, інстаграм
twitter | ^Twitter | | |
youtube | YouTube | | |
tiktok | TikTok | | | Tik Tok
meta-business-suite | Meta Business Suite | | | Meta Ads, Facebook Ads, Facebook Ads Manager
targeting | Targeted advertising | Таргетированная реклама | Таргетована реклама | таргетинг, таргет, targeting
ppc | Contextual advertising | Контекстная реклама | Контекстна реклама | PPC, Google Ads, Google AdWords, Яндекс.Директ, Яндекс Директ, Yandex Direct
seo | SEO | | | search engine optimization, поисковая оптимизация, SEO-оптимизация
content-marketing | Content marketing | Контент-маркетинг | Контент-маркетинг |
content-plan | Content planning | Контент-план | Контент-план | content plan, контент-планы, контент-менеджмент
copywriting | Copywriting | Копирайтинг | Копірайтинг | копирайт, рерайтинг, написание текстов
email-marketing | E-mail marketing | E-mail-маркетинг | E-mail-маркетинг | email маркетинг, Mailchimp, SendPulse, UniSender, рассылки
influence-marketing | Influencer marketing | Инфлюенс-маркетинг | Інфлюенс-маркетинг | influence marketing, работа с блогерами, робота з блогерами
web-analytics | Web analytics | Веб-аналитика | Вебаналітика | веб-аналітика
google-analytics | Google Analytics | | | GA4, Google Tag Manager
yandex-metrica | Yandex Metrica | Яндекс.Метрика | Яндекс.Метрика | Яндекс Метрика, Yandex.Metrica
branding | Branding | Брендинг | Брендинг | brand management, бренд-менеджмент
pr | Public relations | Связи с общественностью | Зв'язки з громадськістю | PR, =ПР, PR-менеджмент
media-relations | Media relations | Работа со СМИ | Медіарилейшнз | взаимодействие со СМИ, робота зі ЗМІ
crisis-communications | Crisis communications | Кризисные коммуникации | Кризові комунікації | антикризисный PR
strategic-communications | Strategic communications | Стратегические коммуникации | Стратегічні комунікації |
internal-communications | Internal communications | Внутренние коммуникации | Внутрішні комунікації |
event-management | Event management | Организация мероприятий | Організація заходів | event planning, ивент-менеджмент, проведение мероприятий
market-research | Market research | Исследование рынка | Дослідження ринку | маркетинговые исследования, маркетингові дослідження, анализ рынка, аналіз ринку, анализ конкурентов
marketing-strategy | Marketing strategy | Маркетинговая стратегия | Маркетингова стратегія |
trade-marketing | Trade marketing | Трейд-маркетинг | Трейд-маркетинг |
crm-marketing | CRM marketing | CRM-маркетинг | CRM-маркетинг |
advertising | Advertising | Реклама | Реклама | рекламные кампании, рекламні кампанії
lead-generation | Lead generation | Лидогенерация | Лідогенерація | генерация лидов
aso | App store optimisation | | | =ASO
presentation-design | Presentation design | Дизайн презентаций | Дизайн презентацій | создание презентаций, створення презентацій
`;
