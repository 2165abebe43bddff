/** Medicine, teaching and care. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const care = `
therapy | General medicine | Терапия | Терапія | внутренние болезни
surgery | Surgery | Хирургия | Хірургія |
paediatrics | Paediatrics | Педиатрия | Педіатрія | pediatrics
cardiology | Cardiology | Кардиология | Кардіологія |
neurology | Neurology | Неврология | Неврологія |
gynaecology | Gynaecology | Гинекология | Гінекологія | акушерство, gynecology
anaesthesiology | Anaesthesiology | Анестезиология | Анестезіологія | реаниматология, реаніматологія, intensive care
dentistry | Dentistry | Стоматология | Стоматологія | ортодонтия, ортодонтія
ultrasound | Ultrasound diagnostics | УЗИ-диагностика | УЗД-діагностика | УЗИ, УЗД, ультразвуковая диагностика
ecg | ECG | ЭКГ | ЕКГ |
radiology | Radiology | Рентгенология | Рентгенологія | рентген, X-ray
laboratory-tests | Laboratory diagnostics | Лабораторная диагностика | Лабораторна діагностика | лабораторные исследования
nursing | Nursing | Сестринское дело | Сестринська справа | patient care, уход за пациентами, догляд за пацієнтами
injections | Injections | Инъекции | Ін'єкції | внутривенные инъекции, капельницы, venipuncture, забор крови
first-aid | First aid | Первая помощь | Перша допомога | CPR, BLS, первая медицинская помощь, домедична допомога, неотложная помощь
medical-records | Medical records | Медицинская документация | Медична документація | история болезни, ЕМИАС, Helsi
pharmacy | Pharmacy | Фармация | Фармація | фармакология, фармакологія, отпуск лекарств
massage | Massage | Массаж | Масаж |
rehabilitation | Rehabilitation | Реабилитация | Реабілітація | physiotherapy, физиотерапия, фізіотерапія, лечебная физкультура
psychology | Psychology | Психология | Психологія | психологическое консультирование, психологічне консультування
psychotherapy | Psychotherapy | Психотерапия | Психотерапія | КПТ, CBT
cosmetology | Cosmetology | Косметология | Косметологія |
hairdressing | Hairdressing | Парикмахерское дело | Перукарська справа | стрижка, окрашивание волос, фарбування волосся
manicure | Manicure | Маникюр | Манікюр |
makeup | Make-up | Макияж | Макіяж | визаж, візаж
veterinary | Veterinary medicine | Ветеринария | Ветеринарія |
childcare | Childcare | Уход за детьми | Догляд за дітьми | няня, babysitting
elderly-care | Care of the elderly | Уход за пожилыми | Догляд за літніми людьми | сиделка
teaching | Teaching | Преподавание | Викладання | педагогика, педагогіка, проведение уроков, проведення уроків
lesson-planning | Lesson planning | Планирование уроков | Планування уроків | учебные планы, навчальні плани, curriculum development
preschool | Preschool education | Дошкольное образование | Дошкільна освіта | дошкольное воспитание
tutoring | Tutoring | Репетиторство | Репетиторство |
class-management | Classroom management | Классное руководство | Класне керівництво |
exam-preparation | Exam preparation | Подготовка к ЕГЭ | Підготовка до НМТ | ОГЭ, ЕГЭ, ЗНО, НМТ, IELTS preparation
teaching-english | Teaching English | Преподавание английского | Викладання англійської | TEFL, CELTA, ESL
teaching-mathematics | Teaching mathematics | Преподавание математики | Викладання математики |
e-learning | E-learning | Дистанционное обучение | Дистанційне навчання | Moodle, Google Classroom, онлайн-обучение, LMS
methodology | Teaching methods | Методическая работа | Методична робота | разработка учебных материалов, навчальні матеріали
speech-therapy | Speech therapy | Логопедия | Логопедія |
inclusive-education | Inclusive education | Инклюзивное образование | Інклюзивна освіта |
translation | Translation | Письменный перевод | Письмовий переклад | перевод текстов, технический перевод, переклад текстів, Trados
interpreting | Interpreting | Устный перевод | Усний переклад | синхронный перевод, последовательный перевод
social-work | Social work | Социальная работа | Соціальна робота |
fitness | Fitness coaching | Фитнес-тренерство | Фітнес-тренерство | персональные тренировки, personal training
`;
