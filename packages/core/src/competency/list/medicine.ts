/** Medicine, pharmacy and psychology. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const medicine = `
therapy | General medicine | Терапия | Терапія | внутренние болезни
surgery | Surgery | Хирургия | Хірургія |
paediatrics | Paediatrics | Педиатрия | Педіатрія | pediatrics
cardiology | Cardiology | Кардиология | Кардіологія |
neurology | Neurology | Неврология | Неврологія |
gynaecology | Gynaecology | Гинекология | Гінекологія | gynecology
anaesthesiology | Anaesthesiology | Анестезиология | Анестезіологія | реаниматология, реаніматологія
dentistry | Dentistry | Стоматология | Стоматологія |
ultrasound | Ultrasound diagnostics | УЗИ-диагностика | УЗД-діагностика | ^УЗИ, ^УЗД, ультразвуковая диагностика
ecg | ECG | ^ЭКГ | ^ЕКГ |
radiology | Radiology | Рентгенология | Рентгенологія | рентген, X-ray
laboratory-tests | Laboratory diagnostics | Лабораторная диагностика | Лабораторна діагностика | лабораторные исследования
nursing | Nursing | Сестринское дело | Сестринська справа |
injections | Injections | Инъекции | Ін'єкції | внутривенные инъекции
first-aid | First aid | Первая помощь | Перша допомога | CPR, BLS, первая медицинская помощь, домедична допомога
medical-records | Medical records | Медицинская документация | Медична документація | история болезни
pharmacy | Pharmacy | Фармация | Фармація |
massage | Massage | Массаж | Масаж |
rehabilitation | Rehabilitation | Реабилитация | Реабілітація |
psychology | Psychology | Психология | Психологія | психологическое консультирование, психологічне консультування
psychotherapy | Psychotherapy | Психотерапия | Психотерапія |
veterinary | Veterinary medicine | Ветеринария | Ветеринарія |
family-medicine | Family medicine | Семейная медицина | Сімейна медицина | общая врачебная практика, загальна практика
diagnostics-medical | Clinical diagnosis | Диагностика заболеваний | Діагностика захворювань | дифференциальная диагностика, постановка диагноза
patient-reception | Seeing patients | Приём пациентов | Прийом пацієнтів | амбулаторный приём, амбулаторний прийом, консультирование пациентов, консультування пацієнтів
emergency-medicine | Emergency medicine | Скорая помощь | Швидка допомога | неотложная помощь, невідкладна допомога, медицина неотложных состояний, скорая медицинская помощь, екстрена медична допомога
intensive-care | Intensive care | Реанимация и интенсивная терапия | Реанімація та інтенсивна терапія | реанимация, реанімація, ^ОРИТ, интенсивная терапия, інтенсивна терапія
disaster-medicine | Tactical medicine | Тактическая медицина | Тактична медицина | TCCC, такмед
traumatology | Traumatology and orthopaedics | Травматология и ортопедия | Травматологія та ортопедія | травматология, ортопедия
neurosurgery | Neurosurgery | Нейрохирургия | Нейрохірургія |
cardiac-surgery | Cardiac surgery | Кардиохирургия | Кардіохірургія |
plastic-surgery | Plastic surgery | Пластическая хирургия | Пластична хірургія |
laparoscopy | Laparoscopy | Лапароскопия | Лапароскопія | эндоскопические операции
operating-room | Operating theatre assistance | Ассистирование на операциях | Асистування на операціях | операционная медсестра, операційна медсестра, операционное дело
urology | Urology | Урология | Урологія |
proctology | Proctology | Проктология | Проктологія |
oncology | Oncology | Онкология | Онкологія | химиотерапия, хіміотерапія
haematology | Haematology | Гематология | Гематологія | трансфузиология
endocrinology | Endocrinology | Эндокринология | Ендокринологія | диабетология
gastroenterology | Gastroenterology | Гастроэнтерология | Гастроентерологія |
pulmonology | Pulmonology | Пульмонология | Пульмонологія | спирометрия, спірометрія
nephrology | Nephrology | Нефрология | Нефрологія | гемодиализ, гемодіаліз
rheumatology | Rheumatology | Ревматология | Ревматологія |
allergology | Allergology and immunology | Аллергология и иммунология | Алергологія та імунологія | аллергология, алергологія, иммунология, імунологія
infectious-diseases | Infectious diseases | Инфекционные болезни | Інфекційні хвороби |
epidemiology | Epidemiology | Эпидемиология | Епідеміологія |
phthisiology | Phthisiology | Фтизиатрия | Фтизіатрія |
dermatology | Dermatology | Дерматология | Дерматологія | дерматовенерология, дерматоскопия
ophthalmology | Ophthalmology | Офтальмология | Офтальмологія | подбор очков, оптометрия
otolaryngology | Otolaryngology | Оториноларингология | Оториноларингологія | ^ЛОР, отоларингология
audiology | Audiology | Сурдология | Сурдологія |
psychiatry | Psychiatry | Психиатрия | Психіатрія |
narcology | Addiction medicine | Наркология | Наркологія |
sexology | Sexology | Сексология | Сексологія |
geriatrics | Geriatrics | Гериатрия | Геріатрія |
neonatology | Neonatology | Неонатология | Неонатологія | уход за новорождёнными, догляд за новонародженими
obstetrics | Obstetrics | Акушерство | Акушерство | ведение беременности, ведення вагітності, ведение родов, родовспоможение
reproductive-medicine | Reproductive medicine | Репродуктология | Репродуктологія | ^ЭКО
functional-diagnostics | Functional diagnostics | Функциональная диагностика | Функціональна діагностика | Холтер, ^ЭЭГ, ^ЕЕГ
endoscopy | Endoscopy | Эндоскопия | Ендоскопія | гастроскопия, ^ФГДС, колоноскопия
mri-ct | MRI and CT | МРТ и КТ | МРТ і КТ | ^МРТ, компьютерная томография, комп'ютерна томографія
echocardiography | Echocardiography | Эхокардиография | Ехокардіографія | ЭхоКГ, ЕхоКГ
blood-sampling | Blood sampling | Забор крови | Забір крові | взятие крови, venipuncture, phlebotomy, флеботомия, забор анализов, забір аналізів
vaccination | Vaccination | Вакцинация | Вакцинація | прививки, щеплення, вакцинопрофилактика
dressings | Dressings | Перевязки | Перев'язки | обработка ран, обробка ран, наложение швов, накладання швів
infusion-therapy | Infusion therapy | Инфузионная терапия | Інфузійна терапія | постановка капельниц, капельницы, крапельниці, постановка катетеров
sterilisation | Sterilisation | Стерилизация инструментов | Стерилізація інструментів | стерилизация, стерилізація, дезинфекция, дезінфекція, асептика и антисептика, асептика та антисептика, санэпидрежим
procedural-room | Procedures room | Работа в процедурном кабинете | Робота в процедурному кабінеті | процедурная медсестра, процедурный кабинет, маніпуляційна медсестра
ward-nursing | Ward nursing | Работа на посту | Робота на посту | постовая медсестра, палатная медсестра
patient-care | Patient care | Уход за пациентами | Догляд за пацієнтами | уход за больными, догляд за хворими, уход за лежачими больными, догляд за лежачими
palliative-care | Palliative care | Паллиативная помощь | Паліативна допомога | хоспис, хоспіс
physiotherapy | Physiotherapy | Физиотерапия | Фізіотерапія | физиопроцедуры, physical therapy
exercise-therapy | Exercise therapy | Лечебная физкультура | Лікувальна фізкультура | ^ЛФК, кинезитерапия, кінезітерапія, кинезиотерапия
manual-therapy | Manual therapy | Мануальная терапия | Мануальна терапія | остеопатия
reflexology | Reflexology | Рефлексотерапия | Рефлексотерапія | иглоукалывание, голковколювання, акупунктура
occupational-therapy | Occupational therapy | Эрготерапия | Ерготерапія |
therapeutic-massage | Therapeutic massage | Лечебный массаж | Лікувальний масаж | классический массаж, класичний масаж, медицинский массаж
baby-massage | Baby massage | Детский массаж | Дитячий масаж |
nutrition | Dietetics and nutrition | Диетология | Дієтологія | нутрициология, нутриціологія, составление рациона, nutrition
homeopathy | Homeopathy | Гомеопатия | Гомеопатія |
orthodontics | Orthodontics | Ортодонтия | Ортодонтія | брекеты, элайнеры
dental-surgery | Dental surgery | Хирургическая стоматология | Хірургічна стоматологія | имплантация зубов, імплантація зубів, удаление зубов, видалення зубів, имплантология, імплантологія
dental-therapy | Restorative dentistry | Терапевтическая стоматология | Терапевтична стоматологія | лечение кариеса, лікування карієсу, эндодонтия, ендодонтія
dental-prosthetics | Dental prosthetics | Ортопедическая стоматология | Ортопедична стоматологія | протезирование зубов, протезування зубів
dental-hygiene | Dental hygiene | Гигиена полости рта | Гігієна порожнини рота | профессиональная чистка зубов, професійна чистка зубів
dental-technician | Dental laboratory work | Зуботехническое дело | Зуботехнічна справа | зубной техник, зубний технік
dental-assisting | Dental assisting | Работа в четыре руки | Робота в чотири руки | ассистент стоматолога, асистент стоматолога
children-dentistry | Children's dentistry | Детская стоматология | Дитяча стоматологія |
clinical-laboratory | Clinical laboratory tests | Клинические лабораторные исследования | Клінічні лабораторні дослідження | общий анализ крови, биохимический анализ, ПЦР-диагностика, ПЛР-діагностика, ^ИФА
histology | Histology and cytology | Гистология и цитология | Гістологія та цитологія | гистология, гістологія, цитология, патанатомия
bacteriology | Bacteriology | Бактериология | Бактеріологія |
forensic-medicine | Forensic medicine | Судебная медицина | Судова медицина | судмедэкспертиза
occupational-medicine | Medical examinations | Медицинские осмотры | Медичні огляди | предрейсовые осмотры, передрейсові огляди, профосмотры, медосмотры, профпатология
health-organisation | Healthcare management | Организация здравоохранения | Організація охорони здоров'я | управление медучреждением, управление клиникой, управління клінікою
medical-reception | Medical reception | Администратор клиники | Адміністратор клініки | запись пациентов, запис пацієнтів, медицинский регистратор
medical-information-systems | Medical information systems | Медицинские информационные системы | Медичні інформаційні системи | ^МИС, ^МІС, ^ЕСОЗ, ^ЕСЗ, Helsi, ЕМИАС, электронная медицинская карта, електронна медична картка, eHealth
clinical-trials | Clinical trials | Клинические исследования | Клінічні дослідження | клинические испытания, клінічні випробування
pharmacovigilance | Pharmacovigilance | Фармаконадзор | Фармаконагляд |
drug-dispensing | Dispensing medicines | Отпуск лекарств | Відпуск ліків | отпуск лекарственных средств, відпуск лікарських засобів, первостольник
drug-compounding | Compounding medicines | Изготовление лекарств | Виготовлення ліків | рецептурный отдел
pharmacy-management | Pharmacy management | Заведование аптекой | Завідування аптекою | управление аптекой, управління аптекою
pharmacology | Pharmacology | Фармакология | Фармакологія | клиническая фармакология
medical-translation | Medical translation | Медицинский перевод | Медичний переклад |
veterinary-surgery | Veterinary surgery | Ветеринарная хирургия | Ветеринарна хірургія | стерилизация животных
farm-veterinary | Farm animal medicine | Лечение сельскохозяйственных животных | Лікування сільськогосподарських тварин |
child-psychology | Child psychology | Детская психология | Дитяча психологія | возрастная психология, вікова психологія
family-counselling | Family counselling | Семейное консультирование | Сімейне консультування | семейная психология, сімейна психологія, семейная терапия
cbt | Cognitive behavioural therapy | Когнитивно-поведенческая терапия | Когнітивно-поведінкова терапія | ^КПТ, CBT, cognitive behavioral therapy
gestalt | Gestalt therapy | Гештальт-терапия | Гештальт-терапія | гештальт
art-therapy | Art therapy | Арт-терапия | Арт-терапія | сказкотерапия, казкотерапія
crisis-counselling | Crisis counselling | Кризисное консультирование | Кризове консультування | кризисная психология, кризова психологія, работа с ПТСР, робота з ПТСР
group-therapy | Group work | Групповая терапия | Групова терапія | ведение групп
career-psychology | Organisational psychology | Организационная психология | Організаційна психологія | психология труда
`;
