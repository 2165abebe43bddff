/** Care and social work. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const care = `
childcare | Childcare | Уход за детьми | Догляд за дітьми |
elderly-care | Care of the elderly | Уход за пожилыми | Догляд за літніми людьми |
social-work | Social work | Социальная работа | Соціальна робота |
babysitting | Babysitting | Работа няней | Робота нянею | няня, babysitter
governess | Governess work | Гувернёрство | Гувернерство | гувернантка
carer | Carer's work | Работа сиделкой | Робота доглядальницею | сиделка, доглядальниця
disability-support | Support for people with disabilities | Сопровождение людей с инвалидностью | Супровід людей з інвалідністю | работа с людьми с ограниченными возможностями
social-services | Social services | Социальное обслуживание | Соціальне обслуговування | социальные услуги, соціальні послуги
case-management | Case management | Кейс-менеджмент | Кейс-менеджмент | ведение случая
humanitarian-aid | Humanitarian aid | Гуманитарная помощь | Гуманітарна допомога | работа с ВПЛ, робота з ВПО
youth-work | Youth work | Работа с молодёжью | Робота з молоддю |
hotline | Helpline work | Работа на телефоне доверия | Робота на телефоні довіри | горячая линия, гаряча лінія
charity | Charity projects | Благотворительные проекты | Благодійні проєкти | благотворительность, благодійність, ^НКО, некоммерческие организации, громадські організації
funeral-services | Funeral services | Ритуальные услуги | Ритуальні послуги |
`;
